package vn.sohoi.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Scopes;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.access.spi.KeptForATime.Kept;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/**
 * What the book has kept longer than it may (Law 91/2025/QH15): found each night by the database's clock, shown as numbers,
 * taken away by two persons, see {@link Purge}.
 */
@Service
public class Retention {
    private final List<KeptForATime> features;
    private final Uses uses;
    private final Reach reach;
    private final Db db;
    private final Scopes scopes;
    private final Audit audit;

    Retention(List<KeptForATime> features, Uses uses, Reach reach, Db db, Scopes scopes, Audit audit) {
        this.features = features;
        this.uses = uses;
        this.reach = reach;
        this.db = db;
        this.scopes = scopes;
        this.audit = audit;
    }

    /**
     * What is kept for one use and has outlived its period.
     *
     * @param months the period
     * @param number of persons, lists, requests or accounts, from 1
     * @param oldest the day from which the first of them counts
     */
    public record Line(String use, int months, long number, LocalDate oldest) {}

    /** Writes down what has outlived its period today, instead of what stood there before. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void nightly() {
        var today = today();
        db.sql("delete from privacy.outlived").update();
        db.batch(
                "insert into privacy.outlived (use, unit_id, months, number, oldest, listed_on) values (?, ?, ?, ?, ?, ?)",
                found(today).stream()
                        .map(one -> new Object[] {
                            one.use(),
                            one.its().unit().value(),
                            one.months(),
                            one.its().number(),
                            one.its().oldest(),
                            today
                        })
                        .toList());
        audit.wrote(Actor.MACHINE, "privacy.list-outlived", "privacy.outlived", today, "number", "oldest");
    }

    /** What the last night found in the actor's unit and those beneath it, in the order of the uses. */
    @Transactional(readOnly = true)
    public List<Line> listed(Actor actor) {
        return db.sql("""
                        select use, max(months) as months, sum(number) as number, min(oldest) as oldest
                          from privacy.outlived where unit_id = any(:units::bigint[]) group by use order by use""")
                .param("units", Columns.of(reach.of(actor), UnitId::value))
                .query((row, n) -> new Line(
                        row.getString("use"),
                        row.getInt("months"),
                        row.getLong("number"),
                        row.getObject("oldest", LocalDate.class)))
                .list();
    }

    /** What has outlived its period on the day, in the unit and those beneath it. */
    List<Line> outlived(LocalDate day, UnitId unit) {
        var units = Set.copyOf(reach.beneath(unit));
        var byUse = new LinkedHashMap<String, Line>();
        for (var one : found(day))
            if (units.contains(one.its().unit()))
                byUse.merge(
                        one.use(),
                        new Line(
                                one.use(),
                                one.months(),
                                one.its().number(),
                                one.its().oldest()),
                        Retention::together);
        return List.copyOf(byUse.values());
    }

    /** Takes it away, all of it. */
    void takeAway(LocalDate day, UnitId unit) {
        var units = reach.beneath(unit);
        each(day, (feature, kept) -> {
            feature.takeAway(kept, units);
            return List.of();
        });
    }

    /** Today by the database's clock. */
    LocalDate today() {
        return db.sql("select access.today()").query(LocalDate.class).single();
    }

    private record Found(String use, int months, KeptForATime.Outlived its) {}

    private List<Found> found(LocalDate day) {
        return each(
                day,
                (feature, kept) -> feature.outlived(kept).stream()
                        .map(its -> new Found(feature.use(), kept.months(), its))
                        .toList());
    }

    private List<Found> each(LocalDate day, BiFunction<KeptForATime, Kept, List<Found>> work) {
        var all = new ArrayList<Found>();
        for (var use : uses.on(day)) {
            var months = use.months();
            if (months == null) continue;
            for (var feature : features)
                if (feature.use().equals(use.use()))
                    all.addAll(scopes.names(Actor.MACHINE, () -> work.apply(feature, new Kept(day, months))));
        }
        return all;
    }

    private static Line together(Line one, Line other) {
        var oldest = one.oldest().isBefore(other.oldest()) ? one.oldest() : other.oldest();
        return new Line(one.use(), one.months(), one.number() + other.number(), oldest);
    }
}
