package vn.sohoi.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.bench.Measured.Unit;
import vn.sohoi.bench.Workshop.Tree;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.PeopleSearch;

/**
 * NameSearch as you type, half of it within a commune, three in ten within the city, two in ten from the Centre. Beside it the
 * same without row-level security, and a trigram index over the same names with the same scope.
 */
@Lazy
@Component
@Order(3)
class NameSearch implements Part {
    private static final int QUERIES = 1000;
    private static final int HITS = 20;
    private static final int ROUNDS = 4;

    private final PeopleSearch search;
    private final Towns towns;
    private final Trigrams trigrams;

    NameSearch(PeopleSearch search, Towns towns, Trigrams trigrams) {
        this.search = search;
        this.towns = towns;
        this.trigrams = trigrams;
    }

    /** From where somebody searches. */
    enum Scope {
        COMMUNE,
        CITY,
        CENTRE
    }

    /** What somebody typed, and where. */
    record Query(Scope scope, UnitId unit, String typed) {}

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var tree = towns.of(shop.people(), shop.today());
        var queries = queries(shop, tree);
        queries.stream().limit(50).forEach(this::ask);
        var walled = times();
        var open = times();
        int part = queries.size() / ROUNDS;
        for (int round = 0; round < ROUNDS; round++) {
            var some = queries.subList(round * part, (round + 1) * part);
            run(some, walled);
            Walls.without(shop.plain(), () -> run(some, open));
        }
        var trigram = trigrams.measure(shop, queries, HITS);
        return rows(walled, open, trigram);
    }

    private static List<Measured> rows(Map<Scope, Times> walled, Map<Scope, Times> open, Optional<Times> trigram) {
        var rows = new ArrayList<Measured>();
        var all = all(walled);
        rows.add(Measured.cost("bench.work.search-p50", all.median(), all(open).median(), 2));
        rows.add(Measured.cost(
                "bench.work.search-p99", all.percentile(99), all(open).percentile(99), 2));
        walled.forEach((scope, times) -> rows.add(Measured.beside(
                "bench.work.search-p99." + scope,
                times.percentile(99),
                known(open, scope).percentile(99),
                Unit.MILLISECONDS)));
        trigram.ifPresent(times -> rows.add(
                Measured.faster("bench.work.search-trigram", all.percentile(99), times.percentile(99), 8, true)));
        return rows;
    }

    /** Names as somebody types them, drawn from the book by seed. */
    static List<Query> queries(Workshop shop, Tree tree) {
        var names = shop.plain()
                .sql("""
                        select name_key, given_key, middle_key from people.person tablesample bernoulli (:share) repeatable (7)
                         limit 5000""")
                .param("share", Math.min(100, 500_000.0 / shop.people()))
                .query((row, n) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        var chance = shop.chance(3);
        var queries = new ArrayList<Query>();
        for (int i = 0; i < shop.runs(QUERIES); i++) {
            var keys = names.get(chance.nextInt(names.size()));
            queries.add(query(tree, typed(keys, chance), chance));
        }
        return queries;
    }

    private static Query query(Tree tree, String typed, Random chance) {
        int place = chance.nextInt(10);
        if (place < 5) {
            var commune = tree.communes().get(chance.nextInt(tree.communes().size()));
            return new Query(Scope.COMMUNE, commune.id(), typed);
        }
        return place < 8 ? new Query(Scope.CITY, tree.city(), typed) : new Query(Scope.CENTRE, tree.centre(), typed);
    }

    /** Somebody types a name from its beginning, from the given name or from the middle; one in ten the other way round. */
    private static String typed(List<String> keys, Random chance) {
        var words = keys.get(0).split(" ");
        if (chance.nextInt(10) == 0) return words[words.length - 1] + " " + words[0];
        var key = keys.get(chance.nextInt(3));
        return key.substring(0, Math.min(key.length(), 2 + chance.nextInt(key.length())));
    }

    private boolean run(List<Query> queries, Map<Scope, Times> times) {
        queries.forEach(query -> known(times, query.scope()).of(() -> ask(query)));
        return true;
    }

    private int ask(Query query) {
        return search.search(query.typed(), Workshop.officer(query.unit()), Optional.empty(), HITS)
                .size();
    }

    private static Map<Scope, Times> times() {
        var times = new EnumMap<Scope, Times>(Scope.class);
        for (var scope : Scope.values()) times.put(scope, new Times());
        return times;
    }

    private static Times known(Map<Scope, Times> times, Scope scope) {
        return times.computeIfAbsent(scope, none -> new Times());
    }

    private static Times all(Map<Scope, Times> times) {
        var all = new Times();
        times.values().forEach(all::add);
        return all;
    }
}
