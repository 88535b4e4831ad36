package vn.sohoi.desk.pages;

import java.util.List;
import vn.sohoi.web.Finder.Found;
import vn.sohoi.web.Page;

/** What was found for the words. */
record FindPage(String title, String words, List<Found> found) implements Page {}
