package vn.sohoi.closings;

import java.time.Instant;

/** What somebody says about one figure of a report. */
public record Remark(String indicator, String words, String actor, Instant at) {}
