package vn.sohoi.access.pages;

import vn.sohoi.web.Page;

/**
 * Asking a second person before many names leave.
 *
 * @param page address of the list
 * @param alone how many people leave without one
 */
record NamesLeavePage(String title, String page, int alone) implements Page {}
