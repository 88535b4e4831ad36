package vn.sohoi.watch.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/** Saying how one invariant is watched. */
record RulePage(
        String title,
        String code,
        String task,
        boolean watched,
        Map<String, String> owners,
        String owner,
        String basis,
        Map<String, String> errors)
        implements Page {}
