package vn.sohoi.emulation.awards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Lists of awards and whose turn it is, within a scope. */
@Repository
class AwardLists {
    private static final SqlText LINE = SqlText.of("""
            select award.id, award.form_id, form.key, form.name as form_name, receiver, award.unit_id, person_id, award.name,
                   achievement, lower(span) as begins, upper(span) as ends, council_id, coalesce(decided.day, last.day) as told,
                   coalesce(decided.decision, '') as number, last.*
              from emulation.award
              join emulation.award_form form on form.id = award.form_id
              join lateral (
                select kind, day, at_unit, council, present, yes, outcome, decision, reason, author, occasion_id
                  from emulation.award_step step where step.award_id = award.id order by number desc limit 1) last on true
              left join emulation.award_step decided on decided.award_id = award.id and decided.kind = 'DECIDED'""");

    /** Open awards and the unit whose turn each is: the lowest council above the last vote whose unit still stands. */
    private static final SqlText TURNS = SqlText.of("""
            with recursive open as (
              select award.id, proposer_id, council_id, last.kind, last.at_unit
                from emulation.award
                join lateral (
                  select kind, outcome, at_unit from emulation.award_step step
                   where step.award_id = award.id order by number desc limit 1) last on true
               where last.kind = 'PROPOSED' or last.kind = 'VOTED' and last.outcome = 'PASSED'),
            way (id, unit_id, council_id, depth) as (
              select id, proposer_id, council_id, 0 from open
              union all
              select way.id, parent.parent_id, council_id, depth + 1
                from way join units.newest_parent parent on parent.unit_id = way.unit_id
               where way.unit_id <> council_id and parent.parent_id is not null),
            turn as (
              select distinct on (open.id) open.id, way.unit_id
                from open join way on way.id = open.id
                left join way voted on voted.id = open.id and voted.unit_id = open.at_unit
               where way.unit_id = open.council_id
                  or way.depth > coalesce(voted.depth, -1)
                 and exists (select from units.unit_life life
                              where life.unit = way.unit_id and upper_inf(recorded) and valid @> :today::date)
               order by open.id, way.depth)""");

    private final Db db;

    AwardLists(Db db) {
        this.db = db;
    }

    /** Awards of the units whose decision, or last step where there is none, lies in the span; the newest first. */
    List<Line> of(Collection<UnitId> units, DateSpan days) {
        return db.sql(LINE.then("""
                        where award.unit_id = any(:units::bigint[]) and coalesce(decided.day, last.day) <@ :days::daterange
                        order by told desc, form.key, award.name, award.id"""))
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .param("days", days.asRange())
                .query(AwardLists::line)
                .list();
    }

    /** What the unit's council decided on these days and nobody annulled, in the order of the decisions. */
    List<Line> decidedBy(UnitId council, DateSpan days) {
        return db.sql(LINE.then("""
                        where award.council_id = :council and decided.day <@ :days::daterange
                          and last.kind in ('DECIDED', 'HANDED')
                        order by decided.day, number, form.key, award.name, award.id"""))
                .param("council", council.value())
                .param("days", days.asRange())
                .query(AwardLists::line)
                .list();
    }

    /** What was handed over at the conference and not annulled since, in the order of forms and names. */
    List<Line> handedAt(UUID occasion) {
        return db.sql(LINE.then("""
                        where award.id in (select award_id from emulation.award_step where occasion_id = :occasion)
                          and last.kind = 'HANDED'
                        order by form.key, award.name, award.id"""))
                .param("occasion", occasion)
                .query(AwardLists::line)
                .list();
    }

    /** Awards that wait for a vote or a decision of the very unit, the oldest first. */
    List<Line> waitingAt(UnitId unit, LocalDate today) {
        return db.sql(TURNS.then(LINE).then("""
                        where award.id in (select id from turn where unit_id = :unit) order by told, award.id"""))
                .param("unit", unit.value())
                .param("today", today)
                .query(AwardLists::line)
                .list();
    }

    /** How many wait for the very unit. */
    long countWaitingAt(UnitId unit, LocalDate today) {
        return db.sql(TURNS.then("select count(*) from turn where unit_id = :unit"))
                .param("unit", unit.value())
                .param("today", today)
                .query(Long.class)
                .single();
    }

    /** The unit whose turn the award is, while it is open. */
    Optional<UnitId> turn(AwardId award, LocalDate today) {
        return db.sql(TURNS.then("select unit_id from turn where id = :award"))
                .param("award", award.value())
                .param("today", today)
                .query((row, n) -> new UnitId(row.getLong(1)))
                .optional();
    }

    /**
     * What the receiver was proposed for or given, the newest first: a unit and a group under the name by the units that it
     * stands or stood in, a woman of the book wherever it was, one of whom the book has only the name by name and units.
     */
    List<Line> of(Receiver receiver, Collection<UnitId> units) {
        var person = receiver.person();
        return db.sql(LINE.then("""
                        where receiver = :receiver
                          and (person_id = any(array(select id from people.person
                                                      where id = :person::uuid or merged_into = :person::uuid))
                            or (:person::uuid is null or person_id is null)
                               and award.unit_id = any(:units::bigint[])
                               and (receiver = 'UNIT' or lower(award.name) = lower(:name)))
                        order by told desc, award.id"""))
                .param("receiver", receiver.kind().name())
                .param("person", person == null ? null : person.value())
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .param("name", receiver.name())
                .query(AwardLists::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new AwardId(row.getObject("id", UUID.class)),
                new FormId(row.getObject("form_id", UUID.class)),
                row.getString("key"),
                row.getString("form_name"),
                AwardRows.receiver(row),
                row.getString("achievement"),
                AwardRows.span(row),
                row.getObject("told", LocalDate.class),
                row.getString("number"),
                Award.state(AwardRows.step(row), new UnitId(row.getLong("council_id"))));
    }
}
