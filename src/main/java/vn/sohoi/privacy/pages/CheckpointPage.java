package vn.sohoi.privacy.pages;

import vn.sohoi.web.Page;

/**
 * The newest signed checkpoint of the log, to be printed and kept.
 *
 * @param note its text; empty before the first
 * @param key the key under which it is read
 */
record CheckpointPage(String title, String note, String key) implements Page {}
