package vn.sohoi.cadres.allowances;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.allowances.PaymentList.Line;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseOrder;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/** The months of a span in which somebody served for as many days as an allowance of her post asks. */
@Component
class ServedMonths {
    private final Db db;
    private final Units units;

    ServedMonths(Db db, Units units) {
        this.db = db;
        this.units = units;
    }

    /** What one month counts: a holding with an allowance of its post, wherever that is granted. */
    private record Served(
            UUID holding, CadreId cadre, String name, UnitId unit, Post post, boolean acting, AllowanceId allowance) {}

    private record Key(UUID holding, AllowanceId allowance) {}

    /**
     * Lines of the unit and all beneath it, in the order of names. Who served in a unit that moved stands in each month where
     * the unit stood last in it.
     *
     * @param paid the allowances of those days
     */
    List<Line> of(UnitId unit, LocalDate from, LocalDate until, Map<AllowanceId, Allowance> paid) {
        var lines = new LinkedHashMap<Key, Line>();
        var stood = units.historyOf(unit).getLast().valid().until();
        for (var month = YearMonth.from(from); month.atDay(1).isBefore(until); month = month.plusMonths(1)) {
            var begin = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            var next = month.plusMonths(1).atDay(1);
            var end = next.isBefore(until) ? next : until;
            var tree = lastTree(unit, begin, end, stood);
            if (tree == null) continue;
            for (var one : served(tree.unitsUnder(unit), DateSpan.between(begin, end))) {
                var allowance = paid.get(one.allowance());
                if (allowance == null || !isGranted(allowance, one.unit(), tree)) continue;
                lines.merge(
                        new Key(one.holding(), one.allowance()),
                        new Line(one.cadre(), one.name(), one.unit(), one.post(), one.acting(), allowance, 1),
                        (sofar, more) -> more.with(sofar.months() + 1));
            }
        }
        return inOrder(lines);
    }

    /**
     * As it stood at the month's end, or on the unit's own last day in it; null where it did not stand.
     *
     * @param stood the first day without the unit, null while it goes on
     */
    private @Nullable UnitTree lastTree(UnitId unit, LocalDate begin, LocalDate end, @Nullable LocalDate stood) {
        var last = stood == null || end.isBefore(stood) ? end : stood;
        if (!begin.isBefore(last)) return null;
        var tree = units.treeOn(last.minusDays(1));
        return tree.find(unit) == null ? null : tree;
    }

    private static boolean isGranted(Allowance allowance, UnitId unit, UnitTree tree) {
        return tree.levelOf(unit) == allowance.level()
                && tree.path(unit).stream().map(Unit::id).anyMatch(allowance.unit()::equals);
    }

    private static List<Line> inOrder(Map<Key, Line> lines) {
        var ordered = new ArrayList<>(lines.values());
        ordered.sort(Comparator.comparing(Line::name, VietnameseOrder.COLLATOR));
        return ordered;
    }

    private List<Served> served(List<UnitId> within, DateSpan days) {
        return db.sql("""
                        select holding.id, cadre_id, holding.name, holding.unit_id, term.body || '.' || position.kind as post,
                               holding.acting, allowance.id as allowance
                          from cadres.holding
                          join cadres.position on position.id = position_id
                          join cadres.term on term.id = term_id
                          join cadres.allowance on allowance.body = term.body and allowance.kind = position.kind
                           and (allowance.acting or not holding.acting)
                         where holding.unit_id = any(:units::bigint[]) and upper_inf(holding.recorded)
                           and holding.valid && :days::daterange and allowance.valid && :days::daterange
                           and upper(holding.valid * allowance.valid * :days::daterange)
                             - lower(holding.valid * allowance.valid * :days::daterange) >= allowance.days
                         order by holding.name, holding.id, allowance.id""")
                .param("units", Columns.of(within, UnitId::value))
                .param("days", days.asRange())
                .query(ServedMonths::served)
                .list();
    }

    private static Served served(ResultSet row, int number) throws SQLException {
        return new Served(
                row.getObject("id", UUID.class),
                new CadreId(row.getObject("cadre_id", UUID.class)),
                row.getString("name"),
                new UnitId(row.getLong("unit_id")),
                Post.of(row.getString("post")).orElseThrow(),
                row.getBoolean("acting"),
                new AllowanceId(row.getLong("allowance")));
    }
}
