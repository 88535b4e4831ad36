package vn.sohoi.access.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

/**
 * The tree of the matrix: three provinces of three communes of three branches each, one with a group; a district between until
 * the reform, and a commune whose branch the reform gave to its neighbour. Every unit has the letters of the oracle's tree.
 */
final class World {
    /** A commune that ended with the reform; its branch now stands under "aa". */
    static final String MERGED_AWAY = "ad";
    /** The branch that came over. */
    static final String CAME_OVER = "aad";

    static final String DISTRICT = "ae";

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final DateSpan LONG = DateSpan.since(LocalDate.of(1990, 1, 1));

    private final Units units;
    private final OwnerDb owner;
    private final Map<String, UnitId> known = new LinkedHashMap<>();

    World(Units units, OwnerDb owner) {
        this.units = units;
        this.owner = owner;
        open();
        Holders.all().forEach(this::account);
        for (var province : List.of("a", "b"))
            account(new Holders.Holder(
                    starter(province),
                    Holders.of(Office.PROVINCE_CHAIR, province).mandate()));
    }

    /** The chair who begins what a second person must agree to, so that the province's other chair is the second. */
    static String starter(String province) {
        return "khoi-dau." + province;
    }

    UnitId unit(String letters) {
        return Objects.requireNonNull(known.get(letters), letters);
    }

    List<String> all() {
        return List.copyOf(known.keySet());
    }

    /** The branches that stand today. */
    List<String> branches() {
        return known.keySet().stream().filter(letters -> letters.length() == 3).toList();
    }

    private void open() {
        unit("", UnitKind.CENTRE, "Trung ương", null, LONG);
        for (var province : List.of("a", "b", "c")) {
            unit(province, UnitKind.PROVINCE, "Tỉnh " + name(province), "", LONG);
            if (province.equals("a")) unit(DISTRICT, UnitKind.RURAL_DISTRICT, "Huyện Xưa", "a", LONG);
            for (var commune : List.of("a", "b", "c")) {
                var letters = province + commune;
                var above = letters.equals("aa") ? DISTRICT : province;
                unit(letters, UnitKind.RURAL_COMMUNE, "Xã " + name(letters), above, LONG);
            }
        }
        unit(MERGED_AWAY, UnitKind.RURAL_COMMUNE, "Xã Nhập Đi", DISTRICT, LONG);
        branchesAndGroup();
        units.move(unit("aa"), unit("a"), REFORM, "Nghị quyết thử", Actor.MACHINE);
        units.move(unit(CAME_OVER), unit("aa"), REFORM, "Nghị quyết thử", Actor.MACHINE);
        units.close(unit(MERGED_AWAY), REFORM, "Nghị quyết thử", Actor.MACHINE);
        units.close(unit(DISTRICT), REFORM, "Nghị quyết thử", Actor.MACHINE);
    }

    private void branchesAndGroup() {
        var letters = new ArrayList<String>();
        var fresh = new ArrayList<NewUnit>();
        for (var commune : List.copyOf(known.keySet()))
            for (var branch : List.of("a", "b", "c")) {
                if (commune.length() != 2 || commune.equals(MERGED_AWAY) || commune.equals(DISTRICT)) continue;
                letters.add(commune + branch);
                fresh.add(fresh(UnitKind.BRANCH, "Chi hội " + name(commune + branch), unit(commune), LONG));
            }
        letters.add(CAME_OVER);
        fresh.add(fresh(UnitKind.BRANCH, "Chi hội Sang Xã", unit(MERGED_AWAY), LONG));
        var opened = units.openAll(fresh, Actor.MACHINE);
        for (int i = 0; i < letters.size(); i++) known.put(letters.get(i), opened.get(i));
        for (var branch : List.of("aaa", "aab", "aba", "baa"))
            unit(branch + "a", UnitKind.GROUP, "Tổ " + name(branch), branch, LONG);
    }

    private void unit(String letters, UnitKind kind, String name, @Nullable String above, DateSpan life) {
        var parent = above == null ? null : unit(above);
        known.put(letters, units.open(fresh(kind, name, parent, life), Actor.MACHINE));
    }

    private static NewUnit fresh(UnitKind kind, String name, @Nullable UnitId parent, DateSpan life) {
        return new NewUnit(kind.level(), name, null, kind, parent, life, "Thử");
    }

    private static String name(String letters) {
        return String.join(" ", letters.toUpperCase(java.util.Locale.ROOT).split(""));
    }

    /**
     * Past the facades: a term that is over or to come is not given by anybody. Who acts through a task holds what she acts through by
     * nothing else, so that it is the task that is tried.
     */
    private void account(Holders.Holder holder) {
        var today = owner.sql("select access.today()").query(LocalDate.class).single();
        var term = switch (holder.mandate().term()) {
            case HELD, REVOKED ->
                holder.mandate().office().task().isEmpty()
                        ? DateSpan.between(today.minusYears(1), today.plusYears(1))
                        : DateSpan.between(today, today.plusDays(30));
            case EXPIRED -> DateSpan.between(today.minusYears(2), today);
            case TO_COME -> DateSpan.between(today.plusDays(1), today.plusYears(1));
        };
        owner.sql("""
                with opened as (
                  insert into access.account (login, name) values (:login, :login) returning id),
                its_own as (
                  insert into access.mandate (account_id, role, unit_id, valid, decision)
                  select id, 'TASK_HOLDER', :unit, :term::daterange, 'QĐ thử' from opened where :task <> '')
                insert into access.mandate (account_id, role, unit_id, valid, decision, portfolios, revoked_at,
                                            task_purpose, task_class, task_giver)
                select opened.id, :role, :unit, :term::daterange, 'QĐ thử', string_to_array(:portfolio, ' '),
                       case when :revoked then clock_timestamp() end,
                       nullif(:task, ''), case when :role = 'TASK_HOLDER' then 'C2' when :task <> '' then 'C3' end, giver.id
                  from opened left join access.mandate giver
                    on :task <> '' and giver.unit_id = :unit and giver.role = 'COMMUNE_CHAIR'
                   and giver.revoked_at is null and giver.valid @> access.today()""")
                .param("login", holder.login())
                .param("role", holder.mandate().office().post())
                .param("portfolio", holder.mandate().office().portfolio())
                .param("task", holder.mandate().office().task())
                .param("unit", unit(holder.mandate().unit()).value())
                .param("term", term.asRange())
                .param("revoked", holder.mandate().term() == Oracle.Term.REVOKED)
                .update();
    }
}
