package vn.sohoi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The roll of members as pages over HTTP to eight officers of eight communes, against its statements over JDBC alone. */
@Lazy
@Component
@Order(8)
class PageRequests implements Part {
    private static final int CONNECTIONS = 8;

    private final Officers officers;
    private final Towns towns;

    PageRequests(Officers officers, Towns towns) {
        this.officers = officers;
        this.towns = towns;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var communes = towns.of(shop.people(), shop.today()).communes();
        var visitors = new ArrayList<Visitor>();
        var readers = new ArrayList<RollStatements>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                var commune = communes.get(i % communes.size());
                officers.appoint(shop, i, commune);
                visitors.add(Officers.signedIn(shop, i));
                readers.add(new RollStatements(new PlainSql(shop.address()), commune, Officers.login(i)));
            }
            return measure(shop, visitors, readers);
        } finally {
            visitors.forEach(Visitor::close);
            readers.forEach(RollStatements::close);
        }
    }

    private static List<Measured> measure(Workshop shop, List<Visitor> visitors, List<RollStatements> readers) {
        var asking = visitors.stream().map(PageRequests::page).toList();
        var reading = readers.stream().map(reader -> (Runnable) reader::read).toList();
        var pages = new Times();
        var statements = new Times();
        double pageRate = 0;
        double statementRate = 0;
        rate(shop, asking, new Times());
        int turns = shop.runs(30) / 10 + 1;
        for (int turn = 0; turn < turns; turn++) {
            pageRate += rate(shop, asking, pages) / turns;
            statementRate += rate(shop, reading, statements) / turns;
        }
        return List.of(
                Measured.share("bench.work.pages", pageRate, statementRate, 0.03),
                Measured.cost("bench.work.pages-p99", pages.percentile(99), statements.median(), 10));
    }

    private static Runnable page(Visitor visitor) {
        return () -> visitor.open("/hoi-vien");
    }

    /** All at once, each one after the other; how many in a second. */
    private static double rate(Workshop shop, List<Runnable> workers, Times times) {
        var span = Duration.ofMillis(shop.runs(4000));
        long begun = System.nanoTime();
        int done = 0;
        try (var pool = Executors.newFixedThreadPool(workers.size())) {
            var answers = workers.stream()
                    .map(worker -> pool.submit(() -> repeat(worker, begun + span.toNanos())))
                    .toList();
            for (var answer : answers) {
                var own = answer.get();
                done += own.count();
                times.add(own);
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return done / ((System.nanoTime() - begun) / 1e9);
    }

    private static Times repeat(Runnable work, long until) {
        var times = new Times();
        do
            times.of(() -> {
                work.run();
                return true;
            });
        while (System.nanoTime() < until);
        return times;
    }
}
