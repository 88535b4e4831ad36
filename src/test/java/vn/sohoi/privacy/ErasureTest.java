package vn.sohoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.Role;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.membership.Ended;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Prospects;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.Correction;
import vn.sohoi.people.Households;
import vn.sohoi.people.Identity;
import vn.sohoi.people.Joining;
import vn.sohoi.people.NewHousehold;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.people.Relation;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.privacy.Request.Kind;

/** Two persons take a woman out of the book: nothing names her any more, and no figure of any day is another. */
@BookTest
class ErasureTest {
    private static final LocalDate JOINED = LocalDate.of(2015, 3, 8);

    private static final AtomicInteger TESTS = new AtomicInteger();

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
    Erasure erasure;

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
    private PersonId her;
    /** In every word about her, and in no other woman's of the shared book. */
    private String mark;

    private int test;

    @BeforeEach
    void she_has_left_traces_everywhere() {
        test = TESTS.incrementAndGet();
        mark = "canari" + (char) ('a' + test);
        here = desk.commune(2);
        officer = desk.post(Role.COMMUNE_OFFICER, here);
        chair = desk.post(Role.COMMUNE_CHAIR, here);
        var woman = new Identity(
                "Phùng Thị " + mark,
                true,
                PartialDate.parse("1971-06-30"),
                "098765431" + test,
                "00117198765" + test,
                "01198765" + test);
        her = people.register(
                new NewPerson(here.branch(0), woman, LocalDate.of(2010, 1, 1), null, "ghi chú " + mark), officer);
        var home = households.open(new NewHousehold(here.branch(0), "Phùng Thị " + mark, "12 ngõ " + mark), officer);
        households.join(her, new Joining(home, Relation.HEAD, LocalDate.of(2010, 1, 1)), officer);
        prospects.ask(her, "lời " + mark, officer);
        membership.admit(new Wish(her, here.branch(0), JOINED, "QĐ " + mark, MemberKind.REGULAR), officer);
        membership.beginCore(her, JOINED.plusYears(1), officer);
        people.correct(
                her,
                List.of(new Correction.Name("Phùng Hai " + mark), new Correction.Phone("098765432" + test)),
                "giấy lydo" + test,
                officer);
        membership.depart(her, Ended.MOVED_AWAY, LocalDate.of(2024, 5, 1), "QĐ hai " + mark, officer);
    }

    @Test
    void nothing_names_her_and_every_figure_is_as_before() {
        assertThat(held("%" + mark + "%")).hasSizeGreaterThan(4);
        var before = allFigures();
        var request = asked();
        var act = erasure.propose(request, Desk.signer(officer));
        var seen = acts.waitingFor(chair).stream()
                .filter(one -> one.id().equals(act))
                .findFirst()
                .orElseThrow()
                .mark();
        acts.approve(act, seen, Desk.signer(chair));

        assertThat(held("%" + mark + "%")).isEmpty();
        assertThat(held("%98765431" + test + "%")).isEmpty();
        assertThat(held("%98765432" + test + "%")).isEmpty();
        assertThat(held("%lydo" + test + "%")).as("only the log keeps why").containsExactly("audit.entry");
        assertThat(sealed()).isZero();
        assertThat(allFigures()).isEqualTo(before);
        assertThat(requests.find(request, officer).state()).isEqualTo(Request.State.DONE);
        assertThat(requests.find(request, officer).name()).isEqualTo("—");
    }

    @Test
    void one_person_alone_erases_nobody_and_only_on_her_request() {
        var request = asked();
        var act = erasure.propose(request, Desk.signer(officer));
        assertThatThrownBy(() -> acts.approve(act, "", Desk.signer(officer))).isInstanceOf(NotFound.class);
        var seen = requests.take(her, Kind.SEE, "", false, LocalDate.of(2026, 11, 2), officer);
        assertThatThrownBy(() -> erasure.propose(seen, Desk.signer(officer))).isInstanceOf(NotFound.class);
        assertThat(people.find(her, officer).orElseThrow().identity().fullName())
                .isEqualTo("Phùng Hai " + mark);
    }

    private UUID asked() {
        var request = requests.take(her, Kind.DELETE, "xin xóa " + mark, false, LocalDate.of(2026, 11, 2), officer);
        requests.answer(request, "Đã nhận của " + mark, officer);
        return request;
    }

    private Map<String, String> allFigures() {
        var all = new LinkedHashMap<String, String>();
        for (var evidence : figures.answered()) {
            var days = List.of(JOINED.minusDays(1), JOINED, LocalDate.of(2020, 12, 31), LocalDate.of(2026, 11, 1));
            for (var day : days)
                for (Frame frame : List.of(new Frame.AsItWas(), new Frame.Today(), new Frame.On(day)))
                    all.put(evidence.code() + day + frame, value(evidence, day, frame));
        }
        return all;
    }

    private String value(Evidence evidence, LocalDate day, Frame frame) {
        var when = figures.happens(evidence)
                ? new Question.Within(Period.parse(String.valueOf(day.getYear())))
                : new Question.On(day);
        return String.valueOf(figures.answer(new Question(evidence.code(), here.unit(), when, frame, null), officer)
                .value());
    }

    /** Tables of the book in which a row says the words. */
    private List<String> held(String trace) {
        return scopes.numbers(
                () -> db.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                 where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'flyway')
                   and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')
                   and query_to_xml(format('select 1 as hit from %I.%I held where lower((held.*)::text) like %L',
                                           table_schema, table_name, :trace::text), true, false, '')::text like '%hit%'""").param("trace", trace).query(String.class).list());
    }

    private int sealed() {
        return scopes.numbers(
                () -> db.sql("""
                select num_nonnulls(citizen_id, citizen_id_index, old_id, old_id_index, phone, born) from people.person
                 where id = :her""").param("her", her.value()).query(Integer.class).single());
    }
}
