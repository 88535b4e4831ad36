package vn.sohoi.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Role;
import vn.sohoi.indicators.catalogue.Catalogue;
import vn.sohoi.indicators.catalogue.Entry;
import vn.sohoi.indicators.catalogue.NewIndicator;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

/** The catalogue is data: what the Union's reports ask for, how each is answered, and what a book adds without code. */
@BookTest
@Transactional
class CatalogueTest {
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
    private static final DateSpan ALWAYS = new DateSpan(null, null);

    @Autowired
    Catalogue catalogue;

    @Autowired
    Figures figures;

    @Autowired
    Indicators indicators;

    @Autowired
    Texts texts;

    @Autowired
    Units units;

    private UnitId city = new UnitId(0);
    private UnitId east = city;
    private UnitId west = city;

    @BeforeEach
    void a_city_of_two_communes() {
        city = open(UnitKind.CITY, "Thành phố Mẫu", null);
        east = open(UnitKind.RURAL_COMMUNE, "Xã Đông", city);
        west = open(UnitKind.RURAL_COMMUNE, "Xã Tây", city);
    }

    @Test
    void the_list_of_the_union_has_all_its_67_lines() {
        var lines = catalogue.all().stream()
                .filter(one -> !one.own())
                .map(one -> Integer.parseInt(one.number().replaceAll("\\D", "")))
                .distinct()
                .toList();
        assertThat(lines).hasSize(67).isSorted().startsWith(1).endsWith(67);
    }

    @Test
    void each_indicator_names_the_class_of_what_makes_somebody_count_and_a_ratio_has_the_higher_of_its_parts() {
        for (var entry : catalogue.all())
            if (entry.evidence() != null || entry.answer() == Entry.Answer.COUNTED && isCounted(entry.code()))
                assertThat(indicators.about(indicators.of(entry.code())))
                        .as(entry.code())
                        .isEqualTo(entry.about());
        assertThat(catalogue.find("members").orElseThrow().about()).isEqualTo(FieldClass.C2);
        assertThat(catalogue.find("disabled-women-helped-share").orElseThrow().about())
                .isEqualTo(FieldClass.C4);
    }

    private boolean isCounted(String code) {
        return indicators.contributed().stream().anyMatch(one -> one.code().equals(code));
    }

    @Test
    void what_a_feature_counts_stands_in_the_catalogue_by_the_same_name_and_measure() {
        for (var evidence : indicators.contributed()) {
            var entry = catalogue.find(evidence.code()).orElseThrow(() -> new AssertionError(evidence.code()));
            assertThat(entry.name()).isEqualTo(texts.say(Texts.VIETNAMESE, evidence.text()));
            assertThat(entry.nameEn()).isEqualTo(texts.say(Locale.ENGLISH, evidence.text()));
            assertThat(entry.measure()).as(entry.code()).isEqualTo(evidence.measure());
        }
    }

    @Test
    void what_the_catalogue_says_is_counted_is_counted_by_a_feature_and_the_rest_is_answered_without_one() {
        var counted = catalogue.all().stream()
                .filter(one -> one.answer() == Entry.Answer.COUNTED)
                .map(Entry::code)
                .toList();
        assertThat(indicators.contributed().stream().map(Evidence::code)).containsAll(counted);
        assertThat(indicators.all().stream().map(Evidence::code).collect(Collectors.toSet()))
                .containsAll(catalogue.all().stream().map(Entry::code).toList());
    }

    @Test
    void every_measure_has_its_words_and_so_has_what_the_book_lacks_to_count() {
        for (var entry : catalogue.all()) {
            assertThat(texts.knows("indicators.measure." + entry.measure().name()))
                    .isTrue();
            if (entry.awaits() != null)
                assertThat(texts.knows("indicators.lacks." + entry.awaits()))
                        .as(entry.awaits())
                        .isTrue();
        }
    }

    @Test
    void nothing_waits_for_a_feature_that_is_there() {
        assertThat(catalogue.all().stream().map(Entry::awaits).filter(Objects::nonNull))
                .isNotEmpty()
                .noneMatch(one -> Files.isDirectory(Path.of("src/main/java/vn/sohoi", one)));
    }

    @Test
    void an_indicator_defined_in_the_desk_is_declared_divided_and_asked_like_any_other() {
        var cards = define("Thẻ bảo hiểm được tặng thêm", Entry.Kind.FLOW, Measure.CARD, null, null);
        var share =
                define("Thẻ tặng trên hội viên có thẻ", Entry.Kind.RATIO, Measure.PERCENT, cards, "members-with-card");
        var year = Period.parse("2019");
        say(cards, east, "2019", 30);
        say(cards, west, "2019", 10);
        for (var unit : new UnitId[] {east, west})
            figures.declare(
                    new Declaration("members-with-card", unit, LocalDate.of(2019, 12, 31), 100, "sổ thẻ"),
                    Actor.MACHINE);
        assertThat(figures.answer(Question.within(cards, city, year), Actor.MACHINE)
                        .value())
                .isEqualByComparingTo("40");
        var figure = figures.answer(Question.within(share, city, year), Actor.MACHINE);
        assertThat(figure.value()).isEqualByComparingTo("20.00");
        assertThat(figure.how()).isEqualTo(How.DECLARED);
        assertThat(figures.name(cards, Texts.VIETNAMESE)).isEqualTo("Thẻ bảo hiểm được tặng thêm");
    }

    @Test
    void what_is_said_for_quarters_makes_the_year_and_a_missing_quarter_leaves_it_unknown() {
        for (var quarter : new String[] {"2019-Q1", "2019-Q2", "2019-Q4"}) say("vocational-classes", east, quarter, 5);
        var year = Question.within("vocational-classes", east, Period.parse("2019"));
        assertThat(figures.answer(year, Actor.MACHINE).how()).isEqualTo(How.NOT_POSSIBLE);
        say("vocational-classes", east, "2019-Q3", 7);
        assertThat(figures.answer(year, Actor.MACHINE).value()).isEqualByComparingTo("22");
        say("vocational-classes", east, "2019-H1", 11);
        assertThat(figures.answer(year, Actor.MACHINE).value())
                .as("the half year was said as a whole, so its quarters are not added once more")
                .isEqualByComparingTo("23");
        assertThat(figures.answer(Question.within("vocational-classes", east, Period.parse("2019-Q1")), Actor.MACHINE)
                        .value())
                .isEqualByComparingTo("5");
    }

    @Test
    void an_average_is_no_percentage() {
        var day = LocalDate.of(2019, 12, 31);
        figures.declare(new Declaration("group-borrowers", east, day, 77, "sổ tổ"), Actor.MACHINE);
        figures.declare(new Declaration("savings-credit-groups", east, day, 2, "sổ tổ"), Actor.MACHINE);
        var officer = new Actor("can-bo", "Cán bộ", 1L, east, Role.COMMUNE_OFFICER.name());
        var figure = figures.answer(Question.on("borrowers-per-group", east, day), officer);
        assertThat(figure.value()).isEqualByComparingTo("38.50");
        assertThat(figure.measure()).isEqualTo(Measure.PERSON);
    }

    @Test
    void units_are_counted_from_the_tree_of_the_day() {
        assertThat(figures.answer(Question.on("base-units", city, BEGIN), Actor.MACHINE)
                        .value())
                .isEqualByComparingTo("2");
    }

    @Test
    void a_percentage_a_ratio_of_a_ratio_and_a_name_that_stands_are_refused() {
        refuses("indicators.define-no-percent", () -> define("Một số", Entry.Kind.STOCK, Measure.PERCENT, null, null));
        refuses(
                "indicators.define-ratio-of-ratio",
                () -> define("Một số", Entry.Kind.RATIO, Measure.PERCENT, "coverage", "members"));
        refuses(
                "indicators.define-no-parts",
                () -> define("Một số", Entry.Kind.RATIO, Measure.PERCENT, "members", "members"));
        define("Một số", Entry.Kind.STOCK, Measure.UNIT, null, null);
        refuses("indicators.define-name-stands", () -> define("một SỐ", Entry.Kind.FLOW, Measure.UNIT, null, null));
        refuses("indicators.define-no-name", () -> define(" ", Entry.Kind.FLOW, Measure.UNIT, null, null));
        refuses(
                "indicators.declare-other-time",
                () -> figures.declare(new Declaration("vocational-classes", east, BEGIN, 1, "sổ"), Actor.MACHINE));
    }

    @Test
    void days_and_paper_are_entered_and_a_chair_of_a_commune_keeps_no_catalogue() {
        var span = DateSpan.between(LocalDate.of(2022, 1, 1), LocalDate.of(2027, 1, 1));
        catalogue.found("vocational-classes", span, "KH 12/KH-BTV", Actor.MACHINE);
        assertThat(catalogue.find("vocational-classes").orElseThrow().basis()).isEqualTo("KH 12/KH-BTV");
        assertThat(catalogue.on(LocalDate.of(2021, 12, 31)))
                .noneMatch(one -> one.code().equals("vocational-classes"));
        assertThat(catalogue.on(LocalDate.of(2022, 1, 1)))
                .anyMatch(one -> one.code().equals("vocational-classes"));
        var chair = new Actor("chair", "Chủ tịch", 1L, east, Role.COMMUNE_CHAIR.name());
        assertThatThrownBy(() -> catalogue.found("vocational-classes", ALWAYS, "", chair))
                .isInstanceOf(Forbidden.class);
    }

    private void say(String code, UnitId unit, String period, long value) {
        figures.declare(Declaration.within(code, unit, Period.parse(period), value, "sổ"), Actor.MACHINE);
    }

    private String define(
            String name, Entry.Kind kind, Measure measure, @Nullable String above, @Nullable String below) {
        return catalogue.define(
                new NewIndicator(name, "", kind, measure, FieldClass.C2, above, below, ALWAYS, ""), Actor.MACHINE);
    }

    private static void refuses(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private UnitId open(UnitKind kind, String name, @Nullable UnitId parent) {
        return units.open(
                new NewUnit(kind.level(), name, null, kind, parent, DateSpan.since(BEGIN), "NQ thử"), Actor.MACHINE);
    }
}
