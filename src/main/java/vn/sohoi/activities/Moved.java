package vn.sohoi.activities;

import java.time.LocalDate;

/** An activity went from one day to another. */
public record Moved(LocalDate from, LocalDate to, String reason) {}
