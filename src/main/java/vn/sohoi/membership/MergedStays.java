package vn.sohoi.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.spi.JoinedDays;
import vn.sohoi.people.spi.JoinedDays.Stretch;
import vn.sohoi.people.spi.PersonFollows.Joining;
import vn.sohoi.people.spi.PersonFollows.Parting;
import vn.sohoi.platform.sql.Db;

/**
 * Stays of two rows told as the stays of one woman. From one branch to the other she was transferred and not admitted
 * twice; what the one row tells of days of which the other tells too is not told any more. A wrong row keeps the days on
 * which the book believed it.
 */
@Repository
class MergedStays {
    private static final JoinedDays.Seam<Stay.Content> SEAM = new JoinedDays.Seam<>() {
        @Override
        public Optional<Stay.Content> united(Stay.Content before, Stay.Content after) {
            if (!before.branch().equals(after.branch()) || before.kind() != after.kind()) return Optional.empty();
            var decision = before.decision().isEmpty() ? after.decision() : before.decision();
            return Optional.of(new Stay.Content(
                    before.branch(), before.kind(), after.valid(), before.begun(), after.ended(), decision));
        }

        @Override
        public Stay.Content goingOn(Stay.Content before) {
            return before.until(before.valid().until(), Ended.TRANSFERRED);
        }

        @Override
        public Stay.Content comingFrom(Stay.Content after) {
            return begun(after, Begun.TRANSFERRED);
        }
    };

    private final Db db;
    private final Members members;

    MergedStays(Db db, Members members) {
        this.db = db;
        this.members = members;
    }

    private record Row(PersonId person, Stay stay, @Nullable LocalDate born) {}

    /** Of two the member who joined earlier, as far as it is known; the one who is a member at all. */
    Optional<PersonId> earlierMember(PersonId one, PersonId other) {
        return db.sql("""
                        select person_id from membership.member where person_id in (:one, :other)
                         order by joined_year nulls last, joined_month nulls last, joined_day nulls last, number limit 1""")
                .param("one", one.value())
                .param("other", other.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    void join(Joining joining) {
        var all = believed(joining);
        var told = new ArrayList<>(joined(all, joining));
        var born = born(joining.keep());
        for (var row : all) {
            boolean hers = row.person().equals(joining.keep()) && Objects.equals(row.born(), born);
            if (hers && told.remove(row.stay().content())) continue;
            members.disbelieve(row.stay().id(), joining.at());
            moved(joining.merge(), row.stay().id(), false);
        }
        for (var stay : told) moved(joining.merge(), members.begin(joining.keep(), stay, joining.at()), true);
        stands(joining);
    }

    /** @throws Refused when a stay that the merge told was told otherwise since */
    void part(Parting parting) {
        if (!disbelieveMade(parting)) throw new Refused("people.merge-changed-since");
        db.sql("""
                        insert into membership.stay
                          (person_id, branch_id, kind, valid, recorded, born, begun_by, ended_by, decision)
                        select person_id, branch_id, kind, valid, tstzrange(:at, null), born, begun_by, ended_by, decision
                          from membership.stay
                         where id in (select stay from membership.merge_moved where merge_id = :merge and not made)""").param("merge", parting.merge()).param("at", parting.at()).update();
        db.sql("""
                        update membership.member set branch_id = was_branch
                          from membership.merge_member merged
                         where merged.merge_id = :merge and person_id = :keep and member.branch_id = merged.branch_id""")
                .param("merge", parting.merge())
                .param("keep", parting.keep().value())
                .update();
    }

    /** She stands where her last stay is. */
    private void stands(Joining joining) {
        var all = members.stays(joining.keep());
        if (all.isEmpty()) return;
        var branch = all.getLast().branch();
        db.sql("""
                        insert into membership.merge_member (merge_id, was_branch, branch_id)
                        select :merge, branch_id, :branch from membership.member where person_id = :keep""")
                .param("merge", joining.merge())
                .param("branch", branch.value())
                .param("keep", joining.keep().value())
                .update();
        members.standsAt(joining.keep(), branch);
    }

    private static List<Stay.Content> joined(List<Row> all, Joining joining) {
        var holds = joining.placeOfGone() ? joining.gone() : joining.keep();
        var joined = new ArrayList<Stay.Content>();
        for (var stretch : JoinedDays.of(of(all, holds, true), of(all, holds, false), SEAM)) {
            var told = stretch.told();
            var stay = new Stay.Content(
                    told.branch(), told.kind(), stretch.days(), told.begun(), told.ended(), told.decision());
            // nobody is admitted for the first time twice
            joined.add(!joined.isEmpty() && stay.begun() == Begun.ADMITTED ? begun(stay, Begun.READMITTED) : stay);
        }
        return joined;
    }

    private static Stay.Content begun(Stay.Content stay, Begun how) {
        return new Stay.Content(stay.branch(), stay.kind(), stay.valid(), how, stay.ended(), stay.decision());
    }

    private static List<Stretch<Stay.Content>> of(List<Row> all, PersonId person, boolean hers) {
        return all.stream()
                .filter(row -> row.person().equals(person) == hers)
                .map(row -> new Stretch<>(row.stay().valid(), row.stay().content()))
                .toList();
    }

    private List<Row> believed(Joining joining) {
        return db.sql("""
                        select id, person_id, branch_id, kind, lower(valid) as since, upper(valid) as until, begun_by, ended_by,
                               decision, born
                          from membership.stay
                         where person_id in (:keep, :gone) and upper_inf(recorded)
                         order by valid""")
                .param("keep", joining.keep().value())
                .param("gone", joining.gone().value())
                .query(MergedStays::row)
                .list();
    }

    private @Nullable LocalDate born(PersonId person) {
        return db.sql("select born from people.listed_person where id = :id")
                .param("id", person.value())
                .query((row, n) -> Optional.ofNullable(row.getObject("born", LocalDate.class)))
                .single()
                .orElse(null);
    }

    private void moved(UUID merge, StayId stay, boolean made) {
        db.sql("""
                        insert into membership.merge_moved (merge_id, stay, made, branch_id)
                        select :merge, id, :made, branch_id from membership.stay where id = :stay""")
                .param("merge", merge)
                .param("made", made)
                .param("stay", stay.value())
                .update();
    }

    /** By what they tell and not by their identity: another merge taken apart may have told the same anew. */
    private boolean disbelieveMade(Parting parting) {
        return db.sql("""
                        with made as (
                          select stay.* from membership.merge_moved join membership.stay on stay.id = merge_moved.stay
                           where merge_id = :merge and made),
                        ended as (
                          update membership.stay set recorded = tstzrange(lower(stay.recorded), :at)
                            from made
                           where stay.person_id = made.person_id and stay.valid = made.valid and upper_inf(stay.recorded)
                             and (stay.branch_id, stay.kind, stay.born, stay.begun_by, stay.ended_by, stay.decision)
                                 is not distinct from
                                 (made.branch_id, made.kind, made.born, made.begun_by, made.ended_by, made.decision)
                          returning stay.id)
                        select (select count(*) from made) = (select count(*) from ended)""")
                .param("merge", parting.merge())
                .param("at", parting.at())
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new PersonId(row.getObject("person_id", UUID.class)),
                Members.stay(row, number),
                row.getObject("born", LocalDate.class));
    }
}
