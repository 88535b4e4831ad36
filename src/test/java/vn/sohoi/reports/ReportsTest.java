package vn.sohoi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;

@BookTest
class ReportsTest {
    @Autowired
    MadeReports made;

    @Autowired
    UnitReports reports;

    @Autowired
    Versions versions;

    @Autowired
    Makings makings;

    @Autowired
    Headings headings;

    @Autowired
    Figures figures;

    @Autowired
    Db db;

    @Test
    void every_number_of_a_report_is_the_figure_of_its_question() {
        var here = made.commune();
        var version = made.make(here, made.begin(here, "2019", ""));
        for (var one : version.figures()) {
            var question = one.period().isEmpty()
                    ? Question.on(one.indicator(), one.unit(), one.day())
                    : Question.within(one.indicator(), one.unit(), Period.parse(one.period()));
            assertThat(one.value())
                    .as(one.indicator() + " " + one.unitName() + " " + one.sort())
                    .isEqualByComparingTo(
                            figures.answer(question, here.officer()).value());
        }
        assertThat(value(version, "members", Sort.THIS_PERIOD)).isEqualTo(5);
        assertThat(value(version, "members", Sort.YEAR_BEFORE)).isEqualTo(2);
        assertThat(value(version, "admitted", Sort.THIS_PERIOD)).isEqualTo(3);
        assertThat(version.unitsBeneath()).containsExactlyElementsOf(here.branches());
    }

    @Test
    void a_quarter_has_the_year_so_far_beside_it() {
        var here = made.commune();
        var version = made.make(here, made.begin(here, "2019-Q4", ""));
        assertThat(value(version, "admitted", Sort.THIS_PERIOD)).isEqualTo(2);
        assertThat(value(version, "admitted", Sort.YEAR_SO_FAR)).isEqualTo(3);
        assertThat(version.of("members", Sort.YEAR_SO_FAR)).isEmpty();
    }

    @Test
    void a_made_report_keeps_its_values_and_the_next_version_has_the_new_ones() {
        var here = made.commune();
        var report = made.begin(here, "2019", "");
        made.make(here, report);
        made.admit(here, 0, LocalDate.of(2019, 11, 20));
        var second = made.make(here, report);
        assertThat(value(versions.find(report, 1, here.officer()), "members", Sort.THIS_PERIOD))
                .isEqualTo(5);
        assertThat(second.number()).isEqualTo(2);
        assertThat(value(second, "members", Sort.THIS_PERIOD)).isEqualTo(6);
    }

    @Test
    void the_application_cannot_change_what_was_made() {
        var here = made.commune();
        made.make(here, made.begin(here, "2019", ""));
        assertThatThrownBy(() -> db.sql("update reports.figure set value = 1").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> db.sql("delete from reports.version").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_number_opens_as_the_book_knew_it_when_the_report_was_made() {
        var here = made.commune();
        var version = made.make(here, made.begin(here, "2019", ""));
        var members = version.of("members", Sort.THIS_PERIOD).orElseThrow();
        assertThat(members.address()).contains("/so-lieu/members?unit=" + here.unit(), "on=31/12/2019", "&biet=");
        made.admit(here, 0, LocalDate.of(2019, 11, 20));
        var then = Question.on("members", here.unit(), members.day()).knownAt(version.knownAt());
        assertThat(figures.answer(then, here.officer()).value()).isEqualByComparingTo("5");
    }

    @Test
    void those_who_write_a_heading_at_once_come_one_after_the_other() {
        var here = made.commune();
        var heading = headings.on(here.unit(), MadeReports.SIGNED);
        var first = LocalDate.of(2021, 1, 1);
        try (var people = Executors.newFixedThreadPool(4)) {
            var writing = IntStream.range(0, 12)
                    .mapToObj(day -> people.submit(
                            () -> headings.set(here.unit(), first.plusDays(day), heading, here.officer())))
                    .toList();
            assertThat(writing).allSatisfy(one -> assertThat(one).succeedsWithin(Duration.ofSeconds(30)));
        }
        assertThat(headings.of(here.unit(), here.officer()))
                .extracting(one -> one.valid().from())
                .contains(first)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_paper_of_2019_keeps_the_heading_of_its_day() {
        var here = made.commune();
        var old = headings.on(here.unit(), MadeReports.SIGNED);
        assertThat(old.superior()).startsWith("HỘI LHPN XÃ THỬ");
        assertThat(old.issuer()).isEqualTo("BAN THƯỜNG VỤ");
        var party = new Heading(
                Layout.PARTY,
                old.superior(),
                "BAN CHẤP HÀNH",
                old.place(),
                "BCH",
                "T/M BAN CHẤP HÀNH",
                "CHỦ TỊCH",
                List.of("- Lưu Hội."));
        headings.set(here.unit(), LocalDate.of(2025, 7, 1), party, here.officer());
        assertThat(headings.on(here.unit(), MadeReports.SIGNED)).isEqualTo(old);
        assertThat(headings.on(here.unit(), LocalDate.of(2026, 1, 1))).isEqualTo(party);
        headings.set(here.unit(), LocalDate.of(2026, 3, 1), old, here.officer());
        assertThat(headings.on(here.unit(), LocalDate.of(2026, 2, 28))).isEqualTo(party);
        assertThat(headings.on(here.unit(), LocalDate.of(2026, 3, 1))).isEqualTo(old);
        assertThat(headings.of(here.unit(), here.officer())).hasSize(2);
        assertThat(old.number("86", "BC")).isEqualTo("Số: 86/BC-BTV");
        assertThat(party.number("86", "BC")).isEqualTo("Số 86-BC/BCH");
    }

    @Test
    void a_report_of_another_commune_is_not_there() {
        var here = made.commune();
        var report = made.begin(here, "2019", "");
        var elsewhere = made.commune();
        assertThatThrownBy(() -> reports.find(report, elsewhere.officer())).isInstanceOf(NotFound.class);
        assertThat(reports.all(elsewhere.officer())).noneMatch(one -> one.id().equals(report));
        assertThat(reports.all(here.cityOfficer())).anyMatch(one -> one.id().equals(report));
        var version = made.make(here, report);
        assertThat(versions.byCode(version.code(), elsewhere.officer())).isEmpty();
        assertThat(versions.byCode(version.code(), here.cityOfficer())).isPresent();
    }

    @Test
    void a_report_needs_a_title_and_known_indicators_and_no_more_columns_than_fit() {
        var here = made.commune();
        var report = made.begin(here, "2019", "");
        var draft = made.draft("");
        assertThatThrownBy(() -> reports.save(
                        report, new Draft(" ", List.of(), List.of(), List.of(), draft.parts()), here.officer()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reports.save(
                        report,
                        new Draft("Tên", List.of("no-such"), List.of(), List.of(), draft.parts()),
                        here.officer()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reports.save(
                        report,
                        new Draft(
                                "Tên",
                                List.of(),
                                java.util.Collections.nCopies(7, "members"),
                                List.of(),
                                draft.parts()),
                        here.officer()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_making_in_the_background_ends_with_a_version_and_its_files() throws Exception {
        var here = made.commune();
        var report = made.begin(here, "2019", "");
        var making = makings.begin(report, new Signing("", MadeReports.SIGNED, ""), here.officer());
        var progress = makings.progress(making, here.officer());
        for (int i = 0; i < 600 && progress.state() == Makings.State.GOING_ON; i++) {
            Thread.sleep(50);
            progress = makings.progress(making, here.officer());
        }
        assertThat(progress.state()).isEqualTo(Makings.State.MADE);
        assertThat(progress.done()).isEqualTo(progress.total());
        assertThat(progress.version()).isEqualTo(1);
        assertThat(db.sql("select count(*) from reports.file where version_id = :id")
                        .param("id", versions.find(report, 1, here.officer()).id())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void a_stopped_making_keeps_nothing() {
        var here = made.commune();
        var report = made.begin(here, "2019", "");
        var nothing = versions.make(report, new Signing("", MadeReports.SIGNED, ""), here.officer(), () -> false);
        assertThat(nothing).isNull();
        assertThat(versions.of(report, here.officer())).isEmpty();
    }

    private static long value(Version version, String indicator, Sort sort) {
        return java.util.Objects.requireNonNull(
                        version.of(indicator, sort).orElseThrow().value())
                .longValue();
    }
}
