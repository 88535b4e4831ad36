package vn.sohoi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.StoryDay;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Choice;
import vn.sohoi.people.Correction;
import vn.sohoi.people.Duplicates;
import vn.sohoi.people.Identity;
import vn.sohoi.people.Merges;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/** Two rows of one woman become one and two again: nothing is lost, figures fall by one and come back. */
@BookTest
class MergesTest {
    private static final LocalDate OF_2010 = LocalDate.of(2010, 3, 8);
    private static final LocalDate OF_2018 = LocalDate.of(2018, 10, 20);
    private static final LocalDate TODAY = LocalDate.now(StoryDay.VIETNAM);

    @Autowired
    People people;

    @Autowired
    Membership membership;

    @Autowired
    Transfers transfers;

    @Autowired
    Prospects prospects;

    @Autowired
    Merges merges;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Figures figures;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    private Commune here;
    private Actor officer;
    private PersonId first;
    private PersonId second;

    /** Entered in 2010 on one branch, entered again in 2018 on another with day and month swapped. */
    @BeforeEach
    void lan_stands_twice() {
        here = Places.commune(units, 2);
        officer = here.officer();
        first = enter(0, Identity.woman("Nguyễn Thị Lan", PartialDate.parse("1965-03-12")), LocalDate.of(2008, 1, 1));
        second = enter(
                1,
                Identity.woman("Nguyen Thi Lan", PartialDate.parse("1965-12-03"))
                        .withPhone("0912 345 678")
                        .withCitizenId("0011650" + "%05d".formatted(here.unit().value() % 100_000)),
                OF_2018);
        admit(first, 0, OF_2010);
        admit(second, 1, OF_2018);
    }

    @Test
    void together_they_are_one_member_since_the_earlier_day() {
        var merged = merges.merge(new Choice(second, first, Set.of("full_name", "birth")), officer);
        assertThat(merged.keep()).isEqualTo(first);
        var lan = people.find(first, officer).orElseThrow();
        assertThat(lan.identity().fullName()).isEqualTo("Nguyễn Thị Lan");
        assertThat(lan.identity().birth()).isEqualTo(PartialDate.parse("1965-03-12"));
        assertThat(lan.identity().phone()).isEqualTo("+84912345678");
        assertThat(lan.identity().citizenId())
                .endsWith("%03d".formatted(here.unit().value() % 1000));
        assertThat(lan.branch()).isEqualTo(here.branch(1));
        assertThat(membership.find(first, officer).orElseThrow().joined()).isEqualTo(PartialDate.of(OF_2010));
        assertThat(stays(first))
                .containsExactly(
                        here.branch(0) + " [2010-03-08,2018-10-20) ADMITTED TRANSFERRED",
                        here.branch(1) + " [2018-10-20,) TRANSFERRED -");
        assertThat(homes(first))
                .containsExactly(
                        here.branch(0) + " [2008-01-01,2018-10-20) MOVED", here.branch(1) + " [2018-10-20,) -");
        assertThat(stays(second)).isEmpty();
        assertThat(people.find(second, officer).orElseThrow().mergedInto()).isEqualTo(first);
    }

    @Test
    void her_place_is_the_one_chosen() {
        merges.merge(Choice.allOf(first, second), officer);
        assertThat(people.find(first, officer).orElseThrow().branch()).isEqualTo(here.branch(0));
        assertThat(stays(first)).containsExactly(here.branch(0) + " [2010-03-08,) ADMITTED -");
    }

    @Test
    void figures_fall_by_one_and_come_back() {
        assertThat(List.of(members(), women(), admitted2018())).containsExactly(2L, 2L, 1L);
        var merged = merges.merge(new Choice(first, second, Set.of("branch")), officer);
        assertThat(List.of(members(), women(), admitted2018())).containsExactly(1L, 1L, 0L);
        merges.takeApart(merged.merge(), officer);
        assertThat(List.of(members(), women(), admitted2018())).containsExactly(2L, 2L, 1L);
    }

    @Test
    void taken_apart_every_table_says_what_it_said_before() {
        membership.beginCore(first, LocalDate.of(2015, 1, 1), officer);
        membership.beginCore(second, LocalDate.of(2019, 1, 1), officer);
        var third = enter(1, Identity.woman("Nguyễn Thị Lân", PartialDate.ofYear(1965)), null);
        prospects.ask(third, "", officer);
        var before = book();
        for (var fromOther : List.of(Set.<String>of(), Set.of("full_name", "birth", "phone", "citizen_id", "branch"))) {
            var two = merges.merge(new Choice(first, second, fromOther), officer);
            var three = merges.merge(new Choice(first, third, fromOther), officer);
            assertThat(book()).isNotEqualTo(before);
            merges.takeApart(three.merge(), officer);
            merges.takeApart(two.merge(), officer);
            assertThat(book()).isEqualTo(before);
        }
    }

    @Test
    void what_was_believed_while_they_were_one_stays_known() {
        var merged = merges.merge(Choice.allOf(first, second), officer);
        merges.takeApart(merged.merge(), officer);
        long believed = scopes.numbers(() ->
                db.sql("""
                        select count(*) from membership.stay, people.merge
                         where merge.id = :merge and stay.recorded @> merge.at
                           and stay.person_id in (merge.keep, merge.gone)""").param("merge", merged.merge()).query(Long.class).single());
        assertThat(believed).isEqualTo(1);
        assertThat(told(db.sql("""
                        select decision || ' ' || login from people.duplicate_decision
                         where :person in (low, high) order by id""").param("person", first.value())))
                .containsExactly("SAME " + officer.login(), "DIFFERENT " + officer.login());
    }

    @Test
    void what_changed_since_is_not_undone_silently() {
        var merged = merges.merge(new Choice(first, second, Set.of("branch")), officer);
        membership.depart(first, Ended.OWN_WISH, LocalDate.of(2024, 1, 1), "", officer);
        assertThatThrownBy(() -> merges.takeApart(merged.merge(), officer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people.merge-changed-since");
        assertThat(people.find(second, officer).orElseThrow().mergedInto()).isEqualTo(first);
    }

    @Test
    void a_later_correction_of_another_field_does_not_hold_them_together() {
        var merged = merges.merge(Choice.allOf(first, second), officer);
        people.correct(first, List.of(new Correction.Note("Gặp ngày 5")), "Gặp", officer);
        merges.takeApart(merged.merge(), officer);
        assertThat(people.find(first, officer).orElseThrow().note()).isEqualTo("Gặp ngày 5");
        assertThat(people.find(second, officer).orElseThrow().mergedInto()).isNull();
    }

    @Test
    void a_transfer_that_waits_is_answered_first() {
        var there = Places.commune(units, 1);
        transfers.request(new TransferWish(second, there.branch(0), TODAY, ""), officer);
        assertThatThrownBy(() -> merges.merge(Choice.allOf(first, second), officer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("membership.merge-transfer-waits");
    }

    @Test
    void nobody_decides_about_a_woman_she_does_not_see() {
        var there = Places.commune(units, 1);
        var far = people.register(
                NewPerson.of(there.branch(0), Identity.woman("Nguyễn Thị Lan", null), null), there.officer());
        for (var actor : List.of(officer, there.officer(), here.cityOfficer())) {
            assertThatThrownBy(() -> merges.merge(Choice.allOf(first, far), actor))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> duplicates.different(first, far, actor)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> duplicates.pair(first, far, actor)).isInstanceOf(NotFound.class);
        }
        var merged = merges.merge(Choice.allOf(first, second), officer);
        assertThatThrownBy(() -> merges.takeApart(merged.merge(), there.officer()))
                .isInstanceOf(NotFound.class);
    }

    private PersonId enter(int branch, Identity identity, @org.jspecify.annotations.Nullable LocalDate since) {
        return people.register(NewPerson.of(here.branch(branch), identity, since), officer);
    }

    private void admit(PersonId person, int branch, LocalDate day) {
        membership.admit(new Wish(person, here.branch(branch), day, "QĐ 1", MemberKind.REGULAR), officer);
    }

    private long members() {
        return figure(Question.on("members", here.unit(), TODAY));
    }

    private long women() {
        return figure(Question.on("women-18", here.unit(), TODAY));
    }

    private long admitted2018() {
        return figure(Question.within("admitted", here.unit(), Period.parse("2018")));
    }

    private long figure(Question question) {
        return Objects.requireNonNull(figures.answer(question, officer).value()).longValue();
    }

    private List<String> stays(PersonId person) {
        return told(db.sql("""
                        select branch_id || ' ' || valid || ' ' || begun_by || ' ' || coalesce(ended_by, '-')
                          from membership.stay where person_id = :person and upper_inf(recorded) order by valid""").param("person", person.value()));
    }

    private List<String> homes(PersonId person) {
        return told(db.sql("""
                        select branch_id || ' ' || valid || ' ' || coalesce(ended_by, '-')
                          from people.residence where person_id = :person and upper_inf(recorded) order by valid""").param("person", person.value()));
    }

    private List<String> told(StatementSpec statement) {
        return scopes.numbers(() ->
                statement.query((row, n) -> String.valueOf(row.getString(1))).list());
    }

    /**
     * All rows of each table of people and membership in one hash: of tables with a second clock what the book says now,
     * whichever row says it. What a merge keeps about itself is left out, and the record of corrections, which grows.
     */
    private Map<String, String> book() {
        var hashes = new TreeMap<String, String>();
        scopes.numbers(() -> {
            db.sql("""
                    select held.oid::regclass as name,
                           md5(query_to_xml(format(
                             case when timed then 'select to_jsonb(t) - ''id'' - ''recorded'' as row from %s t where upper_inf(recorded) order by 1'
                                  else 'select to_jsonb(t) as row from %s t order by 1' end, held.oid::regclass),
                             true, false, '')::text) as hash
                      from pg_class held
                     cross join lateral (select exists (select from pg_attribute
                                                         where attrelid = held.oid and attname = 'recorded') as timed) clock
                     where held.relkind = 'r' and held.relnamespace::regnamespace::text in ('people', 'membership')
                       and held.relname !~ '^(merge|duplicate)' and held.relname <> 'person_past'""").query(row -> {
                hashes.put(row.getString("name"), row.getString("hash"));
            });
            return true;
        });
        assertThat(hashes).hasSizeGreaterThanOrEqualTo(9);
        return hashes;
    }
}
