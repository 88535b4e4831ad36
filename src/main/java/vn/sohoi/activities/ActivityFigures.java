package vn.sohoi.activities;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.platform.sql.SqlText;

/**
 * What the Union counts of its activities (domain 4.3, lines 10, 20, 22 and 27). An activity that several units held is one, so
 * activities are no sum of those beneath; nor are people, who come to many of them. Turns are sums. Heads that were counted
 * without names stand apart from all three. What a club calls is no part of how branches call their members.
 */
@Component
class ActivityFigures implements EvidenceSource {
    private static final String TEXT = "activities.indicator.";
    private static final SqlText PARTS = SqlText.of("""
            select activity_id as subject, unit_id as branch_id, day, recorded, 1::bigint as amount
              from activities.counted where counts_as =""");
    private static final SqlText HEADS = SqlText.of("""
            select activity_id as subject, unit_id as branch_id, day, recorded, head_count::bigint as amount
              from activities.counted where head_count > 0""");
    private static final SqlText WOMEN = SqlText.of("""
            select person_id as subject, branch_id, day, recorded, 1::bigint as amount from activities.attendance where""");

    /** Two activities of Directive 05 in a year are asked: a unit with one does not count. */
    private static final BigDecimal ONE = BigDecimal.ONE;

    @Override
    public List<Evidence> evidence() {
        return Stream.of(held(), came(), cleanedUp()).flatMap(List::stream).toList();
    }

    private static List<Evidence> held() {
        return List.of(
                parts("activity-parts", PARTS.then("'ALL'"), "ALL"),
                once("activities-held", "activity-parts"),
                parts("session-parts", PARTS.then("'PROPAGANDA'"), "PROPAGANDA"),
                once("sessions", "session-parts"),
                parts("directive-05-parts", PARTS.then("'DIRECTIVE_05'"), "DIRECTIVE_05"),
                once("directive-05-activities", "directive-05-parts"),
                new Evidence.UnitsAbove(
                        "base-units-two-directive-05",
                        TEXT + "base-units-two-directive-05",
                        "COMMUNE",
                        "directive-05-activities",
                        ONE),
                parts("clean-up-parts", PARTS.then("'CLEAN_UP'"), "CLEAN_UP"),
                new Evidence.Distinct("clean-up-drives", Measure.DRIVE, TEXT + "clean-up-drives", "clean-up-parts"),
                new Evidence.Flow(
                                "head-counts",
                                Measure.TURN,
                                FieldClass.C1,
                                TEXT + "head-counts",
                                HEADS,
                                Tally.happeningOnUnits("activities.head-count", List.of()))
                        .withAmounts());
    }

    private static List<Evidence> came() {
        return List.of(
                women(
                        "attendances",
                        WOMEN.then("came"),
                        "CAME",
                        "CAME PROPAGANDA",
                        "CALLED CAME",
                        "CALLED CAME PROPAGANDA",
                        "CLUB CALLED CAME",
                        "CLUB CALLED CAME PROPAGANDA"),
                new Evidence.Distinct("people-reached", TEXT + "people-reached", "attendances"),
                women(
                        "session-attendances",
                        WOMEN.then("came and propaganda"),
                        "CAME PROPAGANDA",
                        "CALLED CAME PROPAGANDA",
                        "CLUB CALLED CAME PROPAGANDA"),
                women(
                        "expected-attendances",
                        WOMEN.then("called and not of_club"),
                        "CALLED",
                        "CALLED CAME",
                        "CALLED CAME PROPAGANDA"),
                women(
                        "called-attendances",
                        WOMEN.then("called and came and not of_club"),
                        "CALLED CAME",
                        "CALLED CAME PROPAGANDA"),
                new Evidence.Ratio(
                        "attendance-rate", TEXT + "attendance-rate", "called-attendances", "expected-attendances"));
    }

    /** Who came to clean-up drives; one woman may have come to many. */
    private static List<Evidence> cleanedUp() {
        return List.of(
                new Evidence.Flow(
                        "clean-up-attendances",
                        Measure.TURN,
                        FieldClass.C2,
                        TEXT + "clean-up-attendances",
                        WOMEN.then("came and clean_up"),
                        Tally.begun("activities.clean-up", List.of())),
                new Evidence.Distinct("clean-up-people", TEXT + "clean-up-people", "clean-up-attendances"));
    }

    private static Evidence parts(String code, SqlText rows, String mark) {
        var tally = Tally.happeningOnUnits("activities.counted", List.of(mark));
        return new Evidence.Flow(code, Measure.TURN, FieldClass.C1, TEXT + code, rows, tally);
    }

    private static Evidence once(String code, String parts) {
        return new Evidence.Distinct(code, Measure.SESSION, TEXT + code, parts);
    }

    private static Evidence women(String code, SqlText rows, String... marks) {
        var tally = Tally.begun("activities.attendance", List.of(marks));
        return new Evidence.Flow(code, Measure.TURN, FieldClass.C2, TEXT + code, rows, tally);
    }
}
