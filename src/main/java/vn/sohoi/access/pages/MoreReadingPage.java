package vn.sohoi.access.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * How many women's pages she opened today, and the reason for more.
 *
 * @param back where she wanted to go
 * @param reason as typed
 */
record MoreReadingPage(String title, long opened, long most, String back, String reason, Map<String, String> errors)
        implements Page {}
