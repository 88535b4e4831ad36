package vn.sohoi.reports.templates;

import java.util.List;

/**
 * What reads in a Word file, for looking before fetching: a paragraph, or a table's rows.
 *
 * @param table whether it is a table; a paragraph is one row of one cell
 */
public record ReadBlock(boolean table, List<List<String>> rows) {}
