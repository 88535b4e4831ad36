package vn.sohoi.activities.clubs.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a club, as it was handed in.
 *
 * @param offered whose names stood on the page
 * @param belong whose boxes were ticked
 */
record WomenForm(@Nullable List<String> offered, @Nullable List<String> belong) {}
