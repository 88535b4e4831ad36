package vn.sohoi.privacy.pages;

import java.util.List;
import vn.sohoi.web.Page;

/** Requests that are open, what is due first before. */
record RequestsPage(String title, List<RequestLine> lines) implements Page {}
