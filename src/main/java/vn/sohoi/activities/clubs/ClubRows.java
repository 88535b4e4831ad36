package vn.sohoi.activities.clubs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes clubs and who keeps them up. No people stand in them. */
@Repository
class ClubRows {
    private static final SqlText CLUB = SqlText.of("select id, name, kind, moves, about from activities.club");

    private final Db db;

    ClubRows(Db db) {
        this.db = db;
    }

    /** Those whose last keeper is one of the units, by name. */
    List<Club> of(Collection<UnitId> units) {
        return db.sql(CLUB.then("""
                        where id in (select club_id from activities.club_keeper where unit_id = any(:units::bigint[]))
                          and (select unit_id from activities.club_keeper
                                where club_id = club.id and upper_inf(recorded) order by lower(valid) desc limit 1)
                              = any(:units::bigint[])
                        order by name, id"""))
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .query((row, n) -> club(row))
                .list();
    }

    Optional<Club> find(ClubId id) {
        return db.sql(CLUB.then("where id = :id"))
                .param("id", id.value())
                .query((row, n) -> club(row))
                .optional();
    }

    ClubId add(NewClub club, Actor actor) {
        return db.sql("""
                        insert into activities.club (name, kind, moves, about, author)
                        values (:name, :kind, :moves, :about, :author) returning id""")
                .param("name", club.name().strip())
                .param("kind", club.kind().name())
                .param("moves", club.moves())
                .param("about", club.about().strip())
                .param("author", actor.login())
                .query((row, n) -> new ClubId(row.getObject(1, UUID.class)))
                .single();
    }

    void keep(ClubId club, UnitId unit, LocalDate from, boolean founded, String basis, Actor actor) {
        db.sql("""
                        insert into activities.club_keeper (club_id, unit_id, valid, founded, basis, author)
                        values (:club, :unit, daterange(:from::date, null), :founded, :basis, :author)""")
                .param("club", club.value())
                .param("unit", unit.value())
                .param("from", from)
                .param("founded", founded)
                .param("basis", basis.strip())
                .param("author", actor.login())
                .update();
    }

    /** The unit that keeps it up does so until the day; that it had no end is believed no more. */
    void end(ClubId club, LocalDate until, Club.End by, String why, Actor actor) {
        db.sql("""
                        with believed as (
                          update activities.club_keeper set recorded = tstzrange(lower(recorded), clock_timestamp())
                           where club_id = :club and upper_inf(recorded) and upper_inf(valid)
                          returning *)
                        insert into activities.club_keeper
                          (club_id, unit_id, valid, founded, basis, ended_by, why, recorded, author)
                        select club_id, unit_id, daterange(lower(valid), :until::date), founded, basis, :by, :why,
                               tstzrange(upper(recorded), null), :author
                          from believed""")
                .param("club", club.value())
                .param("until", until)
                .param("by", by.name())
                .param("why", why.strip())
                .param("author", actor.login())
                .update();
    }

    private Club club(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Club(
                new ClubId(id),
                row.getString("name"),
                ClubKind.valueOf(row.getString("kind")),
                row.getBoolean("moves"),
                row.getString("about"),
                keepers(id));
    }

    private List<Club.Keeper> keepers(UUID club) {
        return db.sql("""
                        select unit_id, lower(valid) as begins, upper(valid) as ends, founded, basis, ended_by, why
                          from activities.club_keeper where club_id = :club and upper_inf(recorded) order by lower(valid)""")
                .param("club", club)
                .query((row, n) -> new Club.Keeper(
                        new UnitId(row.getLong("unit_id")),
                        new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                        row.getBoolean("founded"),
                        row.getString("basis"),
                        end(row.getString("ended_by")),
                        row.getString("why")))
                .list();
    }

    private static Club.@Nullable End end(@Nullable String name) {
        return name == null ? null : Club.End.valueOf(name);
    }
}
