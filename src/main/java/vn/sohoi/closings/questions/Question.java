package vn.sohoi.closings.questions;

import java.time.Instant;
import java.util.List;
import vn.sohoi.kernel.UnitId;

/**
 * A quick question.
 *
 * @param unit who asks
 * @param asked one to three things
 * @param until from then on it is not answered any more; at most 72 hours after {@code askedAt}
 */
public record Question(
        QuestionId id, UnitId unit, String title, List<Asked> asked, String author, Instant askedAt, Instant until) {}
