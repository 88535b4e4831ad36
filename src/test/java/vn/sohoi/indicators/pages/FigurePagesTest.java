package vn.sohoi.indicators.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.DemoTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.indicators.Frame;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;

@DemoTest
class FigurePagesTest {
    private static final LocalDate THEN = LocalDate.of(2019, 12, 31);
    private static final Pattern HALF =
            Pattern.compile("/so-lieu/departed\\?unit=(\\d+)&ky=(2025-H1|2025-01-01\\.\\.2025-06-30)");

    @Autowired
    FigureController pages;

    @Autowired
    DeclareController declaring;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Test
    void the_members_of_the_district_stand_in_its_sixteen_units_of_then() {
        var page = pages.one("members", asked(district(), "31/12/2019"), officer(), Texts.VIETNAMESE);
        assertThat(page.sum().figure().value()).isEqualByComparingTo("56127");
        assertThat(page.openRows()).isEqualTo(56127);
        assertThat(page.rows()).hasSize(16);
        assertThat(page.rows().stream().map(row -> row.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("56127");
    }

    @Test
    void a_value_opens_the_same_question_one_level_down() {
        var page = pages.one("members", asked(district(), "31/12/2019"), officer(), Texts.VIETNAMESE);
        assertThat(page.rows())
                .allSatisfy(
                        row -> assertThat(row.figure().href()).matches("/so-lieu/members\\?unit=\\d+&on=31/12/2019"));
        assertThat(page.openHref()).isEqualTo("/so-lieu/members/dong?unit=" + district() + "&on=31/12/2019");
    }

    /** The communes of the district went into others in the middle of 2025, and their branches with them. */
    @Test
    void what_a_branch_had_under_a_unit_opens_to_the_days_on_which_it_stood_there() {
        var last = LocalDate.of(2025, 6, 30);
        int parts = 0;
        for (var commune : units.treeOn(last).children(units.one("Huyện Thanh Trì", last)))
            for (var row : inYear(commune.id().value(), "2025").rows()) {
                var opened = HALF.matcher(row.figure().href());
                assertThat(opened.matches()).as(row.figure().href()).isTrue();
                if (requireNonNull(row.figure().value()).signum() == 0) continue;
                parts++;
                assertThat(inYear(Long.parseLong(opened.group(1)), opened.group(2))
                                .sum()
                                .figure()
                                .value())
                        .as(row.figure().href())
                        .isEqualByComparingTo(row.figure().value());
            }
        assertThat(parts).isPositive();
    }

    private FigurePage inYear(long unit, String period) {
        return pages.one("departed", new Asked(unit, null, period, null, null, null), officer(), Texts.VIETNAMESE);
    }

    @Test
    void what_the_book_knew_then_stands_beside_what_it_knows_now() {
        var asked = new Asked(district().value(), "31/12/2019", null, null, "31/12/2026", null);
        var page = pages.one("members", asked, officer(), Texts.VIETNAMESE);
        assertThat(page.compares()).isTrue();
        assertThat(page.form().known()).isEqualTo("31/12/2026");
        assertThat(page.rows()).allMatch(row -> row.now() != null);
    }

    @Test
    void the_units_of_another_day_are_typed_as_people_write_days_and_stay_in_the_form() {
        var page = inTree("01/07/2025");
        assertThat(page.question().frame()).isEqualTo(new Frame.On(LocalDate.of(2025, 7, 1)));
        assertThat(page.form().tree()).isEqualTo("01/07/2025");
        assertThat(page.choices())
                .filteredOn(FigurePage.Choice::current)
                .extracting(FigurePage.Choice::word)
                .containsExactly("cây ngày 01/07/2025");
        assertThat(inTree("2025-07-01").question()).isEqualTo(page.question());
        var today = inTree("today");
        assertThat(inTree(today.form().tree()).question().frame()).isEqualTo(new Frame.Today());
        assertThat(inTree("").form().tree()).isEmpty();
    }

    private FigurePage inTree(String day) {
        return pages.one("members", new Asked(null, "31/12/2019", null, day, null, null), officer(), Texts.VIETNAMESE);
    }

    @Test
    void an_officer_of_the_city_reads_signs_and_no_names() {
        var page = pages.rows("members", asked(district(), "31/12/2019"), "", officer(), Texts.VIETNAMESE);
        assertThat(page.rows()).hasSize(100).allMatch(row -> row.name() == null);
        assertThat(page.stretch().all()).isEqualTo(56127);
        assertThat(page.stretch().after()).endsWith("&tu=100");
    }

    @Test
    void a_commune_chair_reads_the_names_of_her_own() {
        var page = pages.rows("members", asked(null, null), "", chair(), Texts.VIETNAMESE);
        assertThat(page.rows()).isNotEmpty().allMatch(row -> row.name() != null);
    }

    @Test
    void a_unit_beyond_reach_is_not_there() {
        var foreign = units.one("Xã Đại Thanh", LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> pages.one("members", asked(foreign, null), chair(), Texts.VIETNAMESE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.rows("members", asked(foreign, null), "", chair(), Texts.VIETNAMESE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.all(asked(foreign, null), chair(), Texts.VIETNAMESE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_indicator_that_nobody_contributes_is_not_there() {
        assertThatThrownBy(() -> pages.one("nothing", asked(null, null), chair(), Texts.VIETNAMESE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_day_a_period_and_a_tree_that_cannot_be_read_are_refused() {
        refuses(new Asked(null, "31/02/2019", null, null, null, null), "indicators.day-unreadable");
        refuses(new Asked(null, null, "2019-Q9", null, null, null), "kernel.period-unreadable");
        refuses(new Asked(null, null, null, "yesterday", null, null), "indicators.frame-unreadable");
        refuses(new Asked(null, null, null, null, "lately", null), "indicators.day-unreadable");
    }

    @Test
    void the_list_asks_every_indicator_for_the_readers_own_unit() {
        var page = pages.all(asked(null, null), chair(), Texts.VIETNAMESE);
        assertThat(page.unit()).isEqualTo("Xã Thanh Trì");
        assertThat(page.groups().stream()
                        .mapToInt(group -> group.lines().size())
                        .sum())
                .isGreaterThan(20);
    }

    @Test
    void a_declaration_stands_in_its_history_with_source_and_author() {
        var declared = declaring.declare(
                "women-present", typed("1.234", "31/01/1990", "Công an xã"), null, chair(), Texts.VIETNAMESE);
        assertThat(declared).asString().startsWith("redirect:/so-lieu/women-present/khai?unit=");
        var page = declaring.form("women-present", typed("", "", ""), chair(), Texts.VIETNAMESE);
        assertThat(page.said()).anySatisfy(line -> {
            assertThat(line.value()).isEqualTo(1234);
            assertThat(line.source()).isEqualTo("Công an xã");
            assertThat(line.author()).isEqualTo("chutich-thanhtri");
        });
    }

    @Test
    void a_declaration_without_number_source_or_a_day_that_has_come_is_kept_and_answered_422() {
        var refused =
                declaring.declare("women-present", typed("nhiều", "24/11/2026", " "), null, chair(), Texts.VIETNAMESE);
        assertThat(refused).isInstanceOfSatisfying(DeclarePage.class, page -> {
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.errors()).containsOnlyKeys("value", "on", "source");
            assertThat(page.typed().value()).isEqualTo("nhiều");
        });
    }

    @Test
    void what_the_book_counts_itself_and_a_unit_beyond_reach_have_no_page_for_declaring() {
        assertThatThrownBy(() -> declaring.form("women-18", typed("", "", ""), chair(), Texts.VIETNAMESE))
                .isInstanceOf(NotFound.class);
        var foreign = units.one("Xã Đại Thanh", LocalDate.of(2026, 1, 1));
        var asked = new DeclareForm(foreign.value(), "31/01/1990", null, "5", "Công an xã");
        assertThatThrownBy(() -> declaring.form("women-present", asked, chair(), Texts.VIETNAMESE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> declaring.declare("women-present", asked, null, chair(), Texts.VIETNAMESE))
                .isInstanceOf(NotFound.class);
    }

    private static DeclareForm typed(String value, String on, String source) {
        return new DeclareForm(null, on, null, value, source);
    }

    private void refuses(Asked asked, String key) {
        assertThatThrownBy(() -> pages.one("members", asked, chair(), Texts.VIETNAMESE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static Asked asked(@Nullable UnitId unit, @Nullable String on) {
        return new Asked(unit == null ? null : unit.value(), on, null, null, null, null);
    }

    private UnitId district() {
        return units.one("Huyện Thanh Trì", THEN);
    }

    private Actor officer() {
        return accounts.actorsOf("canbo-hanoi").getFirst();
    }

    private Actor chair() {
        return accounts.actorsOf("chutich-thanhtri").getFirst();
    }
}
