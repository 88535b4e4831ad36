package vn.sohoi.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

@BookTest
class StayCorrectionsTest {
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 8);

    @Autowired
    StayCorrections corrections;

    @Autowired
    Transfers transfers;

    @Autowired
    Membership membership;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    private Commune here;
    private PersonId lan;

    @BeforeEach
    void lan_is_a_core_member() {
        here = Places.commune(units, 2);
        lan = people.register(
                NewPerson.of(
                        here.branch(0),
                        Identity.woman("Nguyễn Thị Lan", PartialDate.ofYear(1990)),
                        LocalDate.of(2010, 1, 1)),
                here.officer());
        membership.admit(new Wish(lan, here.branch(0), MARCH, "QĐ 1", MemberKind.REGULAR), here.officer());
        membership.beginCore(lan, MARCH, here.officer());
    }

    @Test
    void core_days_outside_the_corrected_stay_are_believed_no_more() {
        correct(here.branch(0), LocalDate.of(2020, 5, 1), null);
        assertThat(cores()).containsExactly(here.branch(0) + " [2020-05-01,)");
        correct(here.branch(0), LocalDate.of(2020, 5, 1), LocalDate.of(2022, 1, 1));
        assertThat(cores()).containsExactly(here.branch(0) + " [2020-05-01,2022-01-01)");
        assertThat(told("select valid::text from membership.core where person_id = :id and not upper_inf(recorded)"))
                .containsExactlyInAnyOrder("[2019-03-08,)", "[2020-05-01,)");
    }

    @Test
    void core_days_go_to_the_branch_that_the_stay_is_corrected_to() {
        correct(here.branch(1), MARCH, null);
        assertThat(cores()).containsExactly(here.branch(1) + " [2019-03-08,)");
    }

    @Test
    void core_days_that_fit_are_not_touched() {
        transfers.within(new TransferWish(lan, here.branch(1), LocalDate.of(2021, 5, 15), ""), here.officer());
        var before = told("select id::text from membership.core where person_id = :id and upper_inf(recorded)");
        correct(here.branch(1), LocalDate.of(2021, 5, 15), null);
        assertThat(told("select id::text from membership.core where person_id = :id and upper_inf(recorded)"))
                .isEqualTo(before);
    }

    @Test
    void a_stay_struck_out_leaves_no_core_days() {
        var stay = corrections.stays(lan, here.officer()).getLast();
        corrections.strike(lan, stay.id(), "Nhầm người", here.officer());
        assertThat(cores()).isEmpty();
        assertThat(corrections.stays(lan, here.officer())).isEmpty();
    }

    @Test
    void a_joining_date_set_right_keeps_what_the_book_said_before() {
        corrections.correctJoined(lan, PartialDate.ofYear(2009), "Theo sổ cũ", here.officer());
        corrections.correctJoined(lan, PartialDate.parse("2009-03"), "Theo thẻ hội viên", here.officer());
        assertThat(membership.find(lan, here.officer()).orElseThrow().joined()).isEqualTo(PartialDate.parse("2009-03"));
        assertThat(told("""
                select concat_ws(' ', was_year, was_month, was_day, reason, lower_inf(recorded))
                  from membership.joined_correction where person_id = :id order by id""")).containsExactly("2019 3 8 Theo sổ cũ f", "2009 Theo thẻ hội viên f");
    }

    private void correct(vn.sohoi.kernel.UnitId branch, LocalDate since, @Nullable LocalDate until) {
        var stay = corrections.stays(lan, here.officer()).getLast();
        var ended = until == null ? null : Ended.OWN_WISH;
        var right =
                new Stay.Content(branch, stay.kind(), new DateSpan(since, until), stay.begun(), ended, stay.decision());
        assertThat(corrections.correct(lan, stay.id(), right, "Theo sổ chi hội", here.officer()))
                .isInstanceOf(StayCorrected.Done.class);
    }

    private List<String> cores() {
        return told("""
                select branch_id || ' ' || valid from membership.core
                 where person_id = :id and upper_inf(recorded) order by valid""");
    }

    private List<String> told(@CompileTimeConstant final String sql) {
        return scopes.numbers(() -> db.sql(sql)
                .param("id", lan.value())
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list());
    }
}
