package vn.sohoi.targets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * What a unit sets out to do in a year (chủ đề, nội dung, phát động).
 *
 * @param theme of the year
 * @param launchDay when the movement is launched, or null while nobody knows
 * @param launchPlace where; may be empty
 * @param contents in their order
 */
public record Programme(
        UnitId unit,
        int year,
        String theme,
        @Nullable LocalDate launchDay,
        String launchPlace,
        List<Content> contents) {

    /** One content and the targets under it. */
    public record Content(String words, List<TargetId> targets) {}
}
