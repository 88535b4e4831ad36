package vn.sohoi.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

/** Invented women who come, move, leave and are corrected, in a small tree that is reorganised once. Seeded. */
public final class RandomHistory {
    public static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
    public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final int DAYS = 365 * 12;
    private static final List<String> REASONS =
            List.of("AWAY_FOR_WORK", "MARRIED_AWAY", "MOVED_AWAY", "OWN_WISH", "DIED", "REMOVED", "OTHER");

    public final UnitId city;
    public final UnitId oldOne;
    public final UnitId oldTwo;
    public final UnitId freshOne;
    public final UnitId freshTwo;
    public final List<UnitId> branches = new ArrayList<>();
    private final Random random;
    private final Db db;
    private final Units units;
    private final List<UUID> women = new ArrayList<>();

    public RandomHistory(long seed, Db db, Units units) {
        random = new Random(seed);
        this.db = db;
        this.units = units;
        city = open(UnitKind.CITY, "Thành phố Thử", null, BEGIN);
        oldOne = open(UnitKind.RURAL_COMMUNE, "Xã Cũ Một", city, BEGIN);
        oldTwo = open(UnitKind.RURAL_COMMUNE, "Xã Cũ Hai", city, BEGIN);
        freshOne = open(UnitKind.RURAL_COMMUNE, "Xã Mới Một", city, REFORM);
        freshTwo = open(UnitKind.RURAL_COMMUNE, "Xã Mới Hai", city, REFORM);
        for (int i = 0; i < 3; i++) branches.add(open(UnitKind.BRANCH, "Chi hội 1." + i, oldOne, BEGIN));
        for (int i = 0; i < 3; i++) branches.add(open(UnitKind.BRANCH, "Chi hội 2." + i, oldTwo, BEGIN));
        for (int i = 0; i < 6; i++)
            units.move(branches.get(i), i < 4 ? freshOne : freshTwo, REFORM, "NQ thử", Actor.MACHINE);
        units.close(oldOne, REFORM, "NQ thử", Actor.MACHINE);
        units.close(oldTwo, REFORM, "NQ thử", Actor.MACHINE);
        branches.add(open(UnitKind.GROUP, "Tổ 1", branches.getFirst(), BEGIN));
        db.sql("select access.refresh_scopes()").query(row -> {});
    }

    public UnitId open(UnitKind kind, String name, @Nullable UnitId parent, LocalDate from) {
        return units.open(
                new NewUnit(kind.level(), name, null, kind, parent, DateSpan.since(from), "QĐ thử"), Actor.MACHINE);
    }

    /** One step of the story; what it is, chance decides. */
    public void step() {
        switch (women.isEmpty() ? 0 : random.nextInt(8)) {
            case 0, 1, 2 -> arrive();
            case 3 -> join(woman());
            case 4 -> leaveOrMove(woman());
            case 5 -> correctJoining(woman());
            case 6 -> chosenForCore(woman());
            default -> moveHouse(woman());
        }
    }

    public LocalDate day() {
        return BEGIN.plusDays(random.nextInt(DAYS));
    }

    private UUID woman() {
        return women.get(random.nextInt(women.size()));
    }

    private UnitId branch() {
        return branches.get(random.nextInt(branches.size()));
    }

    private void arrive() {
        var born = random.nextInt(10) == 0 ? null : LocalDate.of(1940, 1, 1).plusDays(random.nextInt(365 * 75));
        var home = branch();
        var id = db.sql("""
                        insert into people.person
                          (branch_id, full_name, name_key, given_key, middle_key, birth_year, birth_month, birth_day, born)
                        values (:branch, 'Nguyễn Thị Thử', 'nguyen thi thu', 'thu', 'thi thu',
                                extract(year from :born::date), extract(month from :born::date),
                                extract(day from :born::date), :born::date)
                        returning id""")
                .param("branch", home.value())
                .param("born", born)
                .query(UUID.class)
                .single();
        women.add(id);
        live(id, home, day(), born);
        if (random.nextInt(3) > 0) join(id);
    }

    private void live(UUID woman, UnitId home, LocalDate from, @Nullable LocalDate born) {
        db.sql("""
                        insert into people.residence (person_id, branch_id, valid, woman, born)
                        values (:woman, :branch, daterange(:from::date, null), true, :born::date)""")
                .param("woman", woman)
                .param("branch", home.value())
                .param("from", from)
                .param("born", born)
                .update();
    }

    private void moveHouse(UUID woman) {
        var day = day();
        int ended = db.sql("""
                        with old as (update people.residence set recorded = tstzrange(lower(recorded), clock_timestamp())
                                      where person_id = :woman and upper_inf(recorded) and upper_inf(valid)
                                        and lower(valid) < :day::date
                                  returning person_id, branch_id, valid, born)
                        insert into people.residence (person_id, branch_id, valid, woman, born, ended_by)
                        select person_id, branch_id, daterange(lower(valid), :day::date), true, born, 'MOVED' from old""").param("woman", woman).param("day", day).update();
        if (ended > 0) live(woman, branch(), day, born(woman));
    }

    /** She joins after her last day of membership, if she is no member now. */
    private void join(UUID woman) {
        db.sql("insert into membership.member (person_id, branch_id) values (:woman, :branch) on conflict do nothing")
                .param("woman", woman)
                .param("branch", branches.getFirst().value())
                .update();
        db.sql("""
                        insert into membership.stay (person_id, branch_id, kind, valid, born, begun_by)
                        select :woman, :branch, 'REGULAR', daterange(:day::date, null), :born::date, :by
                         where not exists (select from membership.stay where person_id = :woman and upper_inf(recorded)
                                              and valid && daterange(:day::date, null))""")
                .param("woman", woman)
                .param("branch", branch().value())
                .param("day", day())
                .param("born", born(woman))
                .param("by", List.of("ADMITTED", "READMITTED", "LISTED").get(random.nextInt(3)))
                .update();
    }

    private void leaveOrMove(UUID woman) {
        boolean transfer = random.nextBoolean();
        var day = day();
        int ended = db.sql("""
                        with open as (update membership.stay set recorded = tstzrange(lower(recorded), clock_timestamp())
                                       where person_id = :woman and upper_inf(recorded) and upper_inf(valid)
                                         and lower(valid) < :day::date
                                   returning *)
                        insert into membership.stay (person_id, branch_id, kind, valid, born, begun_by, ended_by)
                        select person_id, branch_id, kind, daterange(lower(valid), :day::date), born, begun_by, :reason
                          from open""")
                .param("woman", woman)
                .param("day", day)
                .param("reason", transfer ? "TRANSFERRED" : REASONS.get(random.nextInt(REASONS.size())))
                .update();
        if (ended == 0 || !transfer) return;
        db.sql("""
                        insert into membership.stay (person_id, branch_id, kind, valid, born, begun_by)
                        values (:woman, :branch, 'REGULAR', daterange(:day::date, null), :born::date, 'TRANSFERRED')""")
                .param("woman", woman)
                .param("branch", branch().value())
                .param("day", day)
                .param("born", born(woman))
                .update();
    }

    private void correctJoining(UUID woman) {
        db.sql("""
                        with wrong as (update membership.stay set recorded = tstzrange(lower(recorded), clock_timestamp())
                                        where person_id = :woman and upper_inf(recorded) and upper_inf(valid)
                                    returning *)
                        insert into membership.stay (person_id, branch_id, kind, valid, born, begun_by)
                        select person_id, branch_id, kind, daterange(lower(valid) + :days, null), born, begun_by from wrong""").param("woman", woman).param("days", random.nextInt(200)).update();
    }

    private void chosenForCore(UUID woman) {
        db.sql("""
                        insert into membership.core (person_id, branch_id, valid)
                        select person_id, branch_id, daterange(:day::date, :day::date + 400) from membership.member
                         where person_id = :woman and not exists (select from membership.core where person_id = :woman)""").param("woman", woman).param("day", day()).update();
    }

    private @Nullable LocalDate born(UUID woman) {
        return db.sql("select born from people.person where id = :woman")
                .param("woman", woman)
                .query((row, n) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }
}
