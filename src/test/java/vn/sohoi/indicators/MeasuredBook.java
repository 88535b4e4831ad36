package vn.sohoi.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

/** A city of 126 communes with 166 women to a branch, for measuring: every woman lives there, most are or were members. */
final class MeasuredBook {
    private static final int COMMUNES = 126;
    private static final int TO_A_BRANCH = 166;
    private static final DateSpan ALWAYS = DateSpan.since(LocalDate.of(1945, 1, 1));

    final UnitId city;
    final List<UnitId> branches;

    /** @param spare women more who are no members yet */
    MeasuredBook(int women, int spare, Units units, Scopes scopes, Db db, OwnerDb owner) {
        city = units.openAll(
                        List.of(new NewUnit(
                                UnitKind.CITY.level(), "Thành phố Đo", null, UnitKind.CITY, null, ALWAYS, "đo")),
                        Actor.MACHINE)
                .getFirst();
        var communes = new ArrayList<NewUnit>();
        for (int i = 0; i < COMMUNES; i++)
            communes.add(new NewUnit(
                    UnitKind.RURAL_COMMUNE.level(), "Xã Đo " + i, null, UnitKind.RURAL_COMMUNE, city, ALWAYS, "đo"));
        var above = units.openAll(communes, Actor.MACHINE);
        var beneath = new ArrayList<NewUnit>();
        for (int i = 0; i < Math.max(2 * COMMUNES, women / TO_A_BRANCH); i++)
            beneath.add(new NewUnit(
                    UnitKind.BRANCH.level(),
                    "Chi hội " + i,
                    null,
                    UnitKind.BRANCH,
                    above.get(i % COMMUNES),
                    ALWAYS,
                    "đo"));
        branches = units.openAll(beneath, Actor.MACHINE);
        db.sql("select access.refresh_scopes()").query(row -> {});
        scopes.names(Actor.MACHINE, () -> fill(women, spare, db));
        owner.sql("vacuum analyze").update();
    }

    private void fill(int women, int spare, Db db) {
        db.sql("""
                insert into people.person (branch_id, full_name, name_key, given_key, middle_key, birth_year, born)
                select branch, 'Nguyễn Thị Thử', 'nguyen thi thu', 'thu', 'thi thu', 1950,
                       date '1945-01-01' + (n::bigint * 7919 % 25000)::int
                  from generate_series(1, :women) n
                  join unnest(:branches) with ordinality one (branch, place) on place = 1 + n % :count""")
                .param("branches", Branches.array(branches))
                .param("count", branches.size())
                .param("women", women + spare)
                .update();
        db.sql("insert into membership.member (person_id, branch_id) select id, branch_id from people.person")
                .update();
        db.sql("""
                insert into people.residence (person_id, branch_id, valid, woman, born)
                select id, branch_id, daterange(born + 3000, null), true, born from people.person""").update();
        db.sql("""
                insert into membership.stay (person_id, branch_id, kind, valid, born, begun_by, ended_by)
                select id, branch_id, 'REGULAR',
                       daterange(day, case when chance % 5 = 0 then day + chance % 1500 + 30 end), born, 'ADMITTED',
                       case when chance % 5 = 0 then 'OWN_WISH' end
                  from (select id, branch_id, born, hashtext(id::text) & 2147483647 as chance
                          from people.person order by id limit :women) woman
                 cross join lateral (select date '2005-01-01' + chance % 7800 as day) began""").param("women", women).update();
    }
}
