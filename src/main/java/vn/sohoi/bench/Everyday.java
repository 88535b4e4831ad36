package vn.sohoi.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an officer does all day, by her browser and one after the other; beside it the same without row-level security. */
@Lazy
@Component
@Order(8)
class Everyday implements Part {
    private static final int OFFICERS = 8;
    private static final int TURNS = 10;
    private static final int MOST = 2;

    private final Officers officers;
    private final Towns towns;

    Everyday(Officers officers, Towns towns) {
        this.officers = officers;
        this.towns = towns;
    }

    @Override
    public String name() {
        return "everyday";
    }

    /** The three things, timed. */
    private record Day(Times signingIn, Times page, Times search) {
        Day() {
            this(new Times(), new Times(), new Times());
        }
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var tree = towns.of(shop.people(), shop.today());
        for (int i = 0; i < OFFICERS; i++)
            officers.appoint(shop, i, tree.communes().get(i % tree.communes().size()));
        var typed = NameSearch.queries(shop, tree).stream()
                .map(query -> "/hoi-vien?q=" + URLEncoder.encode(query.typed(), StandardCharsets.UTF_8))
                .toList();
        var walled = new Day();
        var open = new Day();
        live(shop, typed, new Day());
        for (int turn = 0; turn < TURNS; turn++) {
            live(shop, typed, walled);
            Walls.without(shop.plain(), () -> live(shop, typed, open));
        }
        return rows(walled, open);
    }

    private static boolean live(Workshop shop, List<String> searches, Day day) {
        for (int i = 0; i < OFFICERS; i++) {
            int number = i;
            try (var officer = day.signingIn().of(() -> Officers.signedIn(shop, number))) {
                for (int page = 0; page < shop.runs(5); page++) {
                    day.page().of(() -> officer.open("/hoi-vien"));
                    var search = searches.get((number * TURNS + page) % searches.size());
                    day.search().of(() -> officer.open(search));
                }
            }
        }
        return true;
    }

    private static List<Measured> rows(Day walled, Day open) {
        var rows = new ArrayList<Measured>();
        rows.add(row("bench.work.everyday-sign-in", walled.signingIn(), open.signingIn()));
        rows.add(row("bench.work.everyday-page", walled.page(), open.page()));
        rows.add(row("bench.work.everyday-search", walled.search(), open.search()));
        return rows;
    }

    private static Measured row(String work, Times walled, Times open) {
        return Measured.cost(work, walled.percentile(95), open.percentile(95), MOST);
    }
}
