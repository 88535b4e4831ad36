package vn.sohoi.access.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Choosing a password with an activation card.
 *
 * @param login as it was typed
 * @param tooOften whether to wait a minute
 */
record ActivatePage(String title, String login, boolean tooOften, Map<String, String> errors) implements Page {}
