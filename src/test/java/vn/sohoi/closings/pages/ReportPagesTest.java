package vn.sohoi.closings.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Role;
import vn.sohoi.access.Scopes;
import vn.sohoi.closings.ChangedBeneath;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.Looking;
import vn.sohoi.closings.NewRound;
import vn.sohoi.closings.Report;
import vn.sohoi.closings.Round;
import vn.sohoi.closings.Sealing;
import vn.sohoi.closings.State;
import vn.sohoi.indicators.Declaration;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.RandomHistory;
import vn.sohoi.indicators.catalogue.Catalogue;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;
import vn.sohoi.web.WorkToDo;

/** What the desk offers about reports, and to whom. */
@BookTest
@Transactional
class ReportPagesTest {
    private static final Locale WORDS = Texts.VIETNAMESE;
    private static final Period YEAR = Period.parse("2019");

    @Autowired
    Db db;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Figures figures;

    @Autowired
    Closings closings;

    @Autowired
    Sealing sealing;

    @Autowired
    Looking looking;

    @Autowired
    ReportQuery page;

    @Autowired
    ReportController desk;

    @Autowired
    RoundController rounds;

    @Autowired
    ReportsToDo work;

    @Autowired
    ChangedBeneath beneath;

    @Autowired
    OpenRoundController opening;

    @Autowired
    Catalogue catalogue;

    private UnitId city = new UnitId(0);
    private UnitId one = city;
    private UnitId two = city;
    private Actor officer = Actor.MACHINE;
    private Actor chair = Actor.MACHINE;
    private Actor second = Actor.MACHINE;
    private Actor commune = Actor.MACHINE;

    @BeforeEach
    void a_city_of_two_communes_with_more_classes_than_the_year_before() {
        var history = scopes.names(Actor.MACHINE, () -> {
            var played = new RandomHistory(7, db, units);
            for (int i = 0; i < 40; i++) played.step();
            return played;
        });
        city = history.city;
        one = history.oldOne;
        two = history.oldTwo;
        officer = new Actor("officer", "officer", 1L, city, Role.PROVINCE_OFFICER.name());
        chair = new Actor("chair", "chair", 1L, city, Role.PROVINCE_CHAIR.name());
        second = new Actor("second", "second", 2L, city, Role.PROVINCE_CHAIR.name());
        commune = new Actor("commune", "commune", 3L, one, Role.COMMUNE_CHAIR.name());
        for (var unit : List.of(one, two)) {
            figures.declare(
                    Declaration.within("vocational-classes", unit, Period.parse("2018"), 10, "sổ quà"), Actor.MACHINE);
            figures.declare(Declaration.within("vocational-classes", unit, YEAR, 30, "sổ quà"), Actor.MACHINE);
        }
    }

    @Test
    void what_was_accepted_may_still_be_given_back_until_it_is_sealed() {
        var round = open();
        closings.submit(round, one, commune);
        assertThat(may(round, officer).giveBack()).isTrue();
        closings.accept(round, one, officer);
        assertThat(may(round, officer).giveBack()).isTrue();
        assertThat(may(round, officer).look()).isFalse();
        assertThat(may(round, commune).giveBack()).isFalse();
        desk.giveBack(id(round), one.value(), "", "Thiếu một lớp", officer, WORDS);
        assertThat(report(round).state()).isEqualTo(State.RETURNED);
        assertThat(may(sealed(round), officer).giveBack()).isFalse();
    }

    @Test
    void whoever_may_agree_learns_at_her_start_page_and_in_the_round_that_a_report_waits_to_be_opened_again() {
        var round = sealed(open());
        assertThat(reopening(second)).isEmpty();
        sealing.askToReopen(round, one, "Nhập nhầm chi hội", chair);
        assertThat(reopening(second))
                .singleElement()
                .satisfies(one -> assertThat(one.href()).isEqualTo(ReportController.address(round, this.one)));
        assertThat(reopening(chair)).as("she asked herself").isEmpty();
        assertThat(reopening(officer)).as("she may not agree").isEmpty();
        assertThat(row(round).wish()).contains("chair");
        sealing.reopen(round, one, second);
        assertThat(reopening(second)).isEmpty();
        assertThat(row(round).wish()).isEmpty();
    }

    @Test
    void a_wish_lapses_after_a_day_by_the_clock_of_the_database_and_can_be_made_again() {
        var round = sealed(open());
        var report = report(round);
        db.sql("""
                        insert into closings.wish (report_id, ordinal, reason, actor, at)
                        values (:report, :ordinal, 'Nhập nhầm', 'chair', clock_timestamp() - interval '25 hours')""")
                .param("report", report.id().value())
                .param("ordinal", report.steps().getLast().ordinal())
                .update();
        assertThat(report(round).wish()).isNull();
        assertThat(reopening(second)).isEmpty();
        assertThatThrownBy(() -> sealing.reopen(round, one, second)).isInstanceOf(Refused.class);
        sealing.askToReopen(round, one, "Vẫn nhập nhầm", chair);
        assertThat(reopening(second)).hasSize(1);
        assertThatThrownBy(() -> sealing.askToReopen(round, one, "lần nữa", officer))
                .isInstanceOf(Refused.class);
        sealing.reopen(round, one, second);
        assertThat(report(round).steps().getLast().reason()).isEqualTo("Vẫn nhập nhầm");
    }

    @Test
    void agreeing_demands_that_she_shows_her_secret_afresh() throws NoSuchMethodException {
        var handler =
                ReportController.class.getDeclaredMethod("reopen", long.class, long.class, Actor.class, Locale.class);
        assertThat(handler.isAnnotationPresent(FreshProof.class)).isTrue();
    }

    @Test
    void odd_values_of_a_report_that_was_found_right_are_settled() {
        var round = open();
        for (var unit : List.of(one, two)) closings.submit(round, unit, Actor.MACHINE);
        assertThat(odd(round)).contains(one, two);
        closings.accept(round, one, officer);
        assertThat(odd(round)).contains(two).doesNotContain(one);
        closings.giveBack(round, one, "", "Xem lại số lớp", officer);
        assertThat(odd(round)).contains(one);
    }

    @Test
    void a_jump_is_explained_by_a_remark_before_the_report_is_handed_in() {
        var round = open();
        var refused = (ReportPage) desk.handIn(id(round), one.value(), commune, WORDS);
        assertThat(refused.errors()).containsKey("dong-vocational-classes");
        assertThat(report(round).state()).isEqualTo(State.OPEN);
        for (var code : looking.unexplained(round, one, commune))
            closings.remark(round, one, code, "Mở thêm hai lớp", commune);
        assertThat(desk.handIn(id(round), one.value(), commune, WORDS)).isInstanceOf(String.class);
        assertThat(report(round).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void a_round_offers_what_the_catalogue_asks_for_on_its_last_day() {
        var span = DateSpan.between(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 1, 1));
        catalogue.found("vocational-classes", span, "KH 12/KH-BTV", Actor.MACHINE);
        assertThat(offered("2019")).contains("members", "vocational-classes");
        assertThat(offered("2020")).contains("members").doesNotContain("vocational-classes");
    }

    private List<String> offered(String period) {
        var form = new OpenRoundForm(period, "no day", List.of());
        return ((OpenRoundPage) opening.open(form, chair, WORDS))
                .choices().stream().map(OpenRoundPage.Choice::code).toList();
    }

    @Test
    void what_changed_beneath_a_sealed_report_is_told_in_the_morning_until_it_is_signed_again() {
        var round = sealed(open());
        beneath.look(YEAR.from());
        assertThat(row(round).changed()).isZero();
        figures.declare(Declaration.within("vocational-classes", one, YEAR, 31, "sổ quà"), Actor.MACHINE);
        beneath.look(YEAR.until());
        assertThat(changed(commune)).as("a round of another year").isEmpty();
        beneath.look(YEAR.from());
        assertThat(row(round).changed()).isOne();
        assertThat(changed(commune)).singleElement().satisfies(work -> {
            assertThat(work.count()).isOne();
            assertThat(work.href()).isEqualTo(ReportController.address(round, one));
        });
        assertThat(changed(chair)).singleElement().satisfies(work -> {
            assertThat(work.count()).as("the commune's and the summary").isEqualTo(2);
            assertThat(work.href()).isEqualTo(RoundsController.PAGE + "/" + round.id());
        });
        for (var unit : List.of(one, city)) sealing.signAgain(round, unit, "Thêm một lớp", chair);
        assertThat(changed(commune)).isEmpty();
        assertThat(changed(chair)).isEmpty();
        assertThat(row(round).changed()).isZero();
    }

    private List<WorkToDo.Work> changed(Actor reader) {
        return work.of(reader).stream()
                .filter(one -> one.textKey().equals("closings.work-changed"))
                .toList();
    }

    private List<UnitId> odd(Round round) {
        return looking.odd(round, officer).stream().map(Looking.Looked::unit).toList();
    }

    private List<WorkToDo.Work> reopening(Actor reader) {
        return work.of(reader).stream()
                .filter(one -> one.textKey().equals("closings.work-reopen"))
                .toList();
    }

    private RoundPage.Row row(Round round) {
        return ((RoundPage) rounds.one(id(round), second, WORDS))
                .rows().stream()
                        .filter(row -> row.href().equals(ReportController.address(round, one)))
                        .findFirst()
                        .orElseThrow();
    }

    private ReportPage.May may(Round round, Actor reader) {
        return page.of(round, one, Map.of(), reader, WORDS).may();
    }

    private Report report(Round round) {
        return closings.report(round, one, officer);
    }

    private static long id(Round round) {
        return round.id().value();
    }

    private Round open() {
        var asked = List.of("members", "vocational-classes");
        var wished = new NewRound(city, YEAR, LocalDate.of(2020, 1, 5), asked);
        return closings.round(closings.open(wished, officer), officer);
    }

    private Round sealed(Round round) {
        for (var unit : List.of(one, two)) {
            closings.submit(round, unit, Actor.MACHINE);
            closings.accept(round, unit, officer);
        }
        sealing.seal(round, "2019", "", chair);
        return round;
    }
}
