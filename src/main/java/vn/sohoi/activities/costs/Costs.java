package vn.sohoi.activities.costs;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.State;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.UnitTree;

/**
 * What activities cost, in đồng, by source. An activity's cost is its owner's, however many units held it with her: so what a unit
 * and those beneath it spent is a sum in which a joint activity stands once.
 */
@Service
public class Costs {
    /** A thousand billion: more is a slip of the hand. */
    private static final long MOST = 1_000_000_000_000L;

    private final Db db;
    private final Activities activities;
    private final CostSources sources;
    private final Audit audit;

    Costs(Db db, Activities activities, CostSources sources, Audit audit) {
        this.db = db;
        this.activities = activities;
        this.sources = sources;
        this.audit = audit;
    }

    /** So many đồng of a source. */
    public record Line(CostSource source, long amount) {}

    /**
     * What a unit spent in some days.
     *
     * @param own on activities that it owns
     * @param whole on those and on what units beneath it own
     */
    public record Spent(List<Line> own, List<Line> whole) {}

    /** The sources at which a cost of the activity may be written: those of its day, and those that it has. */
    @Transactional(readOnly = true)
    public List<CostSource> offered(Activity activity) {
        var told = told(activity.id());
        return sources.all().stream()
                .filter(one -> one.valid().holds(activity.plan().day()) || told.containsKey(one.id()))
                .toList();
    }

    /**
     * What the activity cost, by source.
     *
     * @throws NotFound for an activity that the reader does not read of
     */
    @Transactional(readOnly = true)
    public List<Line> of(ActivityId id, Actor reader) {
        return lines(told(activities.find(id, reader).id()));
    }

    /**
     * Says what it cost: these amounts and no others.
     *
     * @param amounts đồng by source, from 1; sources without money are left out
     * @throws NotFound beyond the actor's reach, and for a source that is not offered
     * @throws Refused of an activity that was not held, and for an amount that no activity costs
     */
    @Transactional
    public void say(ActivityId id, Map<Long, Long> amounts, Actor actor) {
        var activity = activities.find(id, actor);
        if (!activities.mayWrite(activity.plan().owner(), actor)) throw new NotFound();
        if (activity.state() != State.HELD) throw new Refused("activities.cost.error.not-held");
        var offered = offered(activity).stream().map(CostSource::id).toList();
        if (!offered.containsAll(amounts.keySet())) throw new NotFound();
        if (amounts.values().stream().anyMatch(one -> one < 1 || one > MOST))
            throw new Refused("activities.cost.error.amount");
        write(id, List.copyOf(amounts.entrySet()), actor);
        audit.wrote(actor, "activities.say-cost", "activities.activity", id, "cost");
    }

    private void write(ActivityId id, List<Map.Entry<Long, Long>> amounts, Actor actor) {
        db.sql("select id from activities.activity where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        db.sql("""
                        with said as (select * from unnest(:sources::bigint[], :amounts::bigint[]) one (source_id, amount)),
                        ended as (
                          update activities.cost set recorded = tstzrange(lower(recorded), clock_timestamp())
                           where activity_id = :id and upper_inf(recorded)
                             and (source_id, amount) not in (select source_id, amount from said)
                          returning id)
                        insert into activities.cost (activity_id, source_id, amount, author)
                        select :id, source_id, amount, :author from said
                         where not exists (select from activities.cost told
                                            where activity_id = :id and told.source_id = said.source_id
                                              and upper_inf(recorded) and told.id not in (select ended.id from ended))""")
                .param("id", id.value())
                .param("sources", Columns.of(amounts, Map.Entry::getKey))
                .param("amounts", Columns.of(amounts, Map.Entry::getValue))
                .param("author", actor.login())
                .update();
    }

    /**
     * What the unit spent on activities that began within the days.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public Spent spent(UnitId unit, DateSpan days, UnitTree tree, Actor reader) {
        if (!activities.reaches(unit, reader)) throw new NotFound();
        return new Spent(lines(sums(List.of(unit), days)), lines(sums(tree.unitsUnder(unit), days)));
    }

    private Map<Long, Long> sums(Collection<UnitId> owners, DateSpan days) {
        var sums = new LinkedHashMap<Long, Long>();
        db.sql("""
                        select source_id, sum(amount)::bigint as amount
                          from activities.cost join activities.activity on activity.id = activity_id
                         where upper_inf(recorded) and state = 'HELD' and day >= :from::date and day < :until::date
                           and owner_id = any(:owners::bigint[])
                         group by source_id order by source_id""")
                .param("from", days.from())
                .param("until", days.until())
                .param("owners", Columns.of(List.copyOf(owners), UnitId::value))
                .query(row -> {
                    sums.put(row.getLong(1), row.getLong(2));
                });
        return sums;
    }

    private Map<Long, Long> told(ActivityId id) {
        var told = new LinkedHashMap<Long, Long>();
        db.sql("""
                        select source_id, amount from activities.cost
                         where activity_id = :id and upper_inf(recorded) order by source_id""").param("id", id.value()).query(row -> {
            told.put(row.getLong(1), row.getLong(2));
        });
        return told;
    }

    private List<Line> lines(Map<Long, Long> amounts) {
        if (amounts.isEmpty()) return List.of();
        return sources.all().stream()
                .filter(one -> amounts.containsKey(one.id()))
                .map(one -> new Line(one, amounts.getOrDefault(one.id(), 0L)))
                .toList();
    }
}
