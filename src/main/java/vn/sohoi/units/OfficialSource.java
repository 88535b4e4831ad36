package vn.sohoi.units;

import java.time.LocalDate;

/** A table as a file: what kind, what it calls itself, its name and hash, and the day it speaks for. */
record OfficialSource(String kind, String title, String fileName, String sha256, LocalDate day) {}
