package vn.sohoi.targets;

import java.time.Instant;

/**
 * A resolution of the book.
 *
 * @param author login of whoever entered it
 */
public record Resolution(ResolutionId id, NewResolution paper, String author, Instant recorded) {}
