package vn.sohoi.bench;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.bench.Workshop.Commune;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** What the second wall costs: one aggregate over everybody and one list of a commune, with row-level security and without. */
@Lazy
@Component
@Order(7)
class RowSecurity implements Part {
    private static final int RUNS = 30;

    private final Db db;
    private final Scopes scopes;
    private final Towns towns;

    RowSecurity(Db db, Scopes scopes, Towns towns) {
        this.db = db;
        this.scopes = scopes;
        this.towns = towns;
    }

    @Override
    public String name() {
        return "rls";
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var tree = towns.of(shop.people(), shop.today());
        var all = tree.communes().stream()
                .flatMap(commune -> commune.branches().stream())
                .toList();
        var commune = tree.communes().getFirst();
        return List.of(
                compare(shop, "bench.work.rls-aggregate", 1.3, () -> scopes.numbers(() -> aggregate(all))),
                compare(shop, "bench.work.rls-aggregate-unfiltered", 1.6, () -> scopes.numbers(this::aggregate)),
                compare(shop, "bench.work.rls-list", 2, () -> list(commune)));
    }

    private static Measured compare(Workshop shop, String work, double most, Supplier<Integer> statement) {
        var walled = new Times();
        var open = new Times();
        var warm = new Times();
        warm.of(statement);
        for (int i = 0; i < shop.runs(RUNS) / 3 + 1; i++) {
            for (int j = 0; j < 3; j++) walled.of(statement);
            Walls.without(shop.plain(), () -> {
                warm.of(statement);
                for (int j = 0; j < 3; j++) open.of(statement);
                return true;
            });
            warm.of(statement);
        }
        return Measured.cost(work, walled.median(), open.median(), most);
    }

    private Integer aggregate(List<UnitId> branches) {
        inOneProcess();
        return db.sql("""
                        select branch_id, count(*) from membership.stay
                         where branch_id = any(:branches::bigint[]) and valid @> current_date and upper_inf(recorded)
                         group by branch_id""")
                .param("branches", Columns.of(branches, UnitId::value))
                .query((row, n) -> row.getLong(2))
                .list()
                .size();
    }

    private Integer aggregate() {
        inOneProcess();
        return db.sql("""
                        select branch_id, count(*) from membership.stay
                         where valid @> current_date and upper_inf(recorded) group by branch_id""").query((row, n) -> row.getLong(2)).list().size();
    }

    /** On both sides: what the wall costs each row is asked, not who is given a second core. */
    private void inOneProcess() {
        db.sql("set local max_parallel_workers_per_gather = 0").update();
    }

    private Integer list(Commune commune) {
        return scopes.names(
                Workshop.officer(commune.id()),
                () -> db.sql("""
                        select person.id, full_name, birth_year, joined_year
                          from membership.stay
                          join membership.member on member.person_id = stay.person_id
                          join people.person on person.id = stay.person_id
                         where stay.branch_id = any(:branches::bigint[]) and stay.valid @> current_date
                           and upper_inf(stay.recorded)
                         order by given_key, name_key limit 50""")
                        .param("branches", Columns.of(commune.branches(), UnitId::value))
                        .query((row, n) -> row.getString(2))
                        .list()
                        .size());
    }
}
