package vn.sohoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.Role;
import vn.sohoi.access.Scopes;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.membership.Ended;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Prospects;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.Households;
import vn.sohoi.people.Identity;
import vn.sohoi.people.Joining;
import vn.sohoi.people.Left;
import vn.sohoi.people.NewHousehold;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.people.Relation;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.privacy.Request.Kind;
import vn.sohoi.privacy.Retention.Line;

/** What has outlived its period is found each night, taken away by two persons, and no figure changes. */
@BookTest
class RetentionTest {
    private static final AtomicInteger WOMEN = new AtomicInteger();

    @Autowired
    Desk desk;

    @Autowired
    People people;

    @Autowired
    Households households;

    @Autowired
    Membership membership;

    @Autowired
    Prospects prospects;

    @Autowired
    Requests requests;

    @Autowired
    Consents consents;

    @Autowired
    Retention retention;

    @Autowired
    Purge purge;

    @Autowired
    Uses uses;

    @Autowired
    Fields fields;

    @Autowired
    List<KeptForATime> features;

    @Autowired
    JointActs acts;

    @Autowired
    Figures figures;

    @Autowired
    Db db;

    @Autowired
    Scopes scopes;

    private Commune here;
    private Actor officer;
    private Actor chair;
    private LocalDate today;

    @BeforeEach
    void a_commune() {
        here = desk.commune(2);
        officer = desk.post(Role.COMMUNE_OFFICER, here);
        chair = desk.post(Role.COMMUNE_CHAIR, here);
        today = retention.today();
    }

    @Test
    void every_use_with_a_period_is_kept_by_one_feature_that_can_take_it_away() {
        var held = fields.ofPeople().stream().map(Field::use).collect(Collectors.toSet());
        var periods = uses.on(today).stream()
                .filter(use -> use.months() != null && held.contains(use.use()))
                .map(Use::use)
                .toList();
        assertThat(features.stream().map(KeptForATime::use)).containsExactlyInAnyOrderElementsOf(periods);
    }

    @Test
    void a_period_is_half_open_the_day_that_ends_it_is_the_first_without() {
        departed(today.minusMonths(60).plusDays(1), "một ngày nữa");
        assertThat(found()).doesNotContainKey("roll");
        departed(today.minusMonths(60), "đúng hạn");
        assertThat(found().get("roll")).isEqualTo(new Line("roll", 60, 1, today.minusMonths(60)));
        assertThat(found().get("citizen-id"))
                .as("twelve months for numbers")
                .extracting(Line::number)
                .isEqualTo(2L);
    }

    @Test
    void the_night_lists_numbers_and_no_names_and_two_persons_take_it_away() {
        var her = departed(LocalDate.of(2019, 5, 1), "Đi Xa");
        var stays = departed(today.minusMonths(14), "Ở Gần");
        retention.nightly();
        assertThat(retention.listed(officer).stream().map(Line::use)).contains("roll", "citizen-id", "household");
        var before = allFigures();
        var act = purge.propose(Desk.signer(officer));
        assertThatThrownBy(() -> approve(act, officer)).isInstanceOf(NotFound.class);
        approve(act, chair);

        assertThat(people.find(her, officer).orElseThrow().identity().fullName())
                .isEqualTo("—");
        assertThat(people.find(stays, officer).orElseThrow().identity().fullName())
                .contains("Ở Gần");
        assertThat(numbers(stays)).isZero();
        assertThat(retention.listed(officer)).isEmpty();
        assertThat(allFigures()).isEqualTo(before);
        assertThat(logged()).contains("roll full_name", "citizen-id citizen_id");
    }

    @Test
    void what_changed_since_it_was_proposed_is_not_taken() {
        departed(LocalDate.of(2018, 1, 1), "Thứ Nhất");
        var act = purge.propose(Desk.signer(officer));
        var later = departed(LocalDate.of(2017, 1, 1), "Thứ Hai");
        assertThatThrownBy(() -> approve(act, chair))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("privacy.purge-changed"));
        assertThat(people.find(later, officer).orElseThrow().identity().fullName())
                .contains("Thứ Hai");
    }

    @Test
    void ten_years_on_nothing_outlives_its_period_and_no_figure_is_another() {
        var her = departed(LocalDate.of(2026, 3, 1), "Mười Năm");
        var neighbour = woman("Chưa Vào", LocalDate.of(2020, 1, 1));
        prospects.ask(neighbour, "lời mời", officer);
        people.left(neighbour, LocalDate.of(2026, 6, 1), Left.MOVED, officer);
        var request = requests.take(her, Kind.SEE, "xem", false, LocalDate.of(2026, 11, 2), officer);
        requests.answer(request, "đã nhận", officer);
        requests.close(request, true, "đã xem", officer);
        consents.say(her, said(true), officer);
        consents.say(her, said(false), officer);
        var later = today.plusYears(10);
        var before = allFigures();
        assertThat(retention.outlived(later, here.unit()).stream().map(Line::use))
                .contains("roll", "citizen-id", "household", "prospects", "rights");

        scopes.numbers(() -> {
            retention.takeAway(later, here.unit());
            return true;
        });

        assertThat(retention.outlived(later, here.unit())).isEmpty();
        assertThat(people.find(neighbour, officer).orElseThrow().identity().fullName())
                .isEqualTo("—");
        assertThat(rowsOf(her)).isZero();
        assertThat(allFigures()).isEqualTo(before);
    }

    private void approve(UUID act, Actor second) {
        var mark = acts.waitingFor(second).stream()
                .filter(one -> one.id().equals(act))
                .map(one -> one.mark())
                .findFirst()
                .orElse("");
        acts.approve(act, mark, Desk.signer(second));
    }

    private Map<String, Line> found() {
        return retention.outlived(today, here.unit()).stream().collect(Collectors.toMap(Line::use, line -> line));
    }

    private PersonId departed(LocalDate on, String name) {
        var her = woman(name, LocalDate.of(2010, 1, 1));
        membership.admit(new Wish(her, here.branch(0), LocalDate.of(2012, 3, 8), "QĐ", MemberKind.REGULAR), officer);
        membership.depart(her, Ended.MOVED_AWAY, on, "QĐ", officer);
        return her;
    }

    private PersonId woman(String name, LocalDate since) {
        var number = "%06d".formatted(880_000 + WOMEN.incrementAndGet());
        var woman = new Identity(
                "Bạch Thị " + name,
                true,
                PartialDate.parse("1975-02-11"),
                "0912" + number,
                "001175" + number,
                "013" + number);
        var her = people.register(new NewPerson(here.branch(0), woman, since, null, "ghi chú"), officer);
        var home = households.open(new NewHousehold(here.branch(0), "Bạch Thị " + name, "5 ngõ Nhỏ"), officer);
        households.join(her, new Joining(home, Relation.HEAD, since), officer);
        return her;
    }

    private static Consent said(boolean given) {
        return new Consent(
                "messages", given, "Tôi nói", "vi", Consent.Channel.PAPER, "Chị Chứng", LocalDate.of(2026, 11, 2));
    }

    private int numbers(PersonId her) {
        return scopes.numbers(
                () -> db.sql("""
                        select num_nonnulls(citizen_id, citizen_id_index, old_id, old_id_index) from people.person
                         where id = :her""").param("her", her.value()).query(Integer.class).single());
    }

    private long rowsOf(PersonId her) {
        return scopes.numbers(
                () -> db.sql("""
                        select (select count(*) from privacy.request where person_id = :her)
                             + (select count(*) from privacy.consent where person_id = :her)""").param("her", her.value()).query(Long.class).single());
    }

    private List<String> logged() {
        return db.sql("""
                        select object_id || ' ' || field from audit.entry cross join unnest(fields) field
                         where action = 'privacy.purge' and login = :chair""")
                .param("chair", chair.login())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private Map<String, String> allFigures() {
        var all = new LinkedHashMap<String, String>();
        for (var evidence : figures.answered())
            for (var day : List.of(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 12, 31), LocalDate.of(2026, 11, 1)))
                for (Frame frame : List.of(new Frame.AsItWas(), new Frame.On(day)))
                    all.put(evidence.code() + day + frame, value(evidence, day, frame));
        return all;
    }

    private String value(Evidence evidence, LocalDate day, Frame frame) {
        var when = figures.happens(evidence)
                ? new Question.Within(Period.parse(String.valueOf(day.getYear())))
                : new Question.On(day);
        return String.valueOf(figures.answer(new Question(evidence.code(), here.unit(), when, frame, null), officer)
                .value());
    }
}
