package vn.sohoi.web;

/**
 * The stretch of a long list that one page shows.
 *
 * @param first number of the first row shown, from 1
 * @param last number of the last row shown
 * @param all how many rows there are
 * @param before where the rows before lie, or an empty text
 * @param after where the rows after lie, or an empty text
 */
public record Stretch(long first, long last, long all, String before, String after) {}
