package vn.sohoi.campaigns.poverty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * With what poor households are helped, by whom and from when (domain 4.3, line 29), and what women give each other without
 * interest (line 31), to a household on a list or without naming anybody.
 */
@Service
public class PovertyHelp {
    private static final String OBJECT = "campaigns.assistance";

    private final AssistanceRows rows;
    private final PoorHomes homes;
    private final Units units;
    private final PovertyGate gate;
    private final Audit audit;

    PovertyHelp(AssistanceRows rows, PoorHomes homes, Units units, PovertyGate gate, Audit audit) {
        this.rows = rows;
        this.homes = homes;
        this.units = units;
        this.gate = gate;
        this.audit = audit;
    }

    /** With what somebody may be helped or once was, the most usual first. */
    @Transactional(readOnly = true)
    public List<Means> means() {
        return rows.means();
    }

    /** With what the household was helped, the newest first. */
    @Transactional
    public List<Assistance> of(PoorHome home, Actor reader) {
        gate.demand(reader, home.branch(), Act.READ);
        return gate.within(reader, () -> rows.of(home.id()));
    }

    /**
     * What women of the unit and all beneath it today gave each other on the days without naming a household, the newest first.
     *
     * @throws NotFound beyond the reader's reach, and for who sees nobody by name
     */
    @Transactional
    public List<Assistance> mutual(UnitId unit, DateSpan days, Actor reader) {
        gate.demand(reader, unit, Act.READ);
        var found =
                gate.within(reader, () -> rows.mutual(units.treeOn(gate.today()).unitsUnder(unit), days));
        if (!found.isEmpty())
            audit.read(
                    reader, Reading.ofMany("campaigns.list-mutual-help", "units.unit", unit, found.size(), "helper"));
        return found;
    }

    /**
     * The household gets help.
     *
     * @throws Refused for means that are none, a day to come, nothing, without a helper
     */
    @Transactional
    public AssistanceId give(PoorHomeId to, Assistance.What what, Actor actor) {
        var home = homes.find(to, actor);
        return enter(home.branch(), to, what, actor);
    }

    /**
     * Women of the unit helped each other.
     *
     * @throws Refused as {@link #give} does, for a unit above communes, and for means that are not given to each other
     */
    @Transactional
    public AssistanceId giveEachOther(UnitId unit, Assistance.What what, Actor actor) {
        if (units.on(unit, gate.today()).level().above(UnitLevel.COMMUNE))
            throw new Refused("campaigns.poverty.error.level");
        return enter(unit, null, what, actor);
    }

    /**
     * It was never given: it counts no more, as of now.
     *
     * @throws Refused without a reason
     */
    @Transactional
    public void strike(AssistanceId id, String why, Actor actor) {
        var given = gate.within(actor, () -> rows.find(id)).orElseThrow(NotFound::new);
        gate.demand(actor, given.unit(), Act.WRITE);
        var reason = VietnameseText.clean(why);
        if (reason.isEmpty()) throw new Refused("campaigns.poverty.error.why");
        gate.within(actor, () -> {
            rows.disbelieve(id, reason);
            audit.wrote(actor, "campaigns.strike-assistance", OBJECT, id, "why");
            return id;
        });
    }

    private AssistanceId enter(UnitId unit, @Nullable PoorHomeId home, Assistance.What what, Actor actor) {
        gate.demand(actor, unit, Act.WRITE);
        var means = rows.means().stream()
                .filter(one -> one.offered() && one.code().equals(what.means()))
                .filter(one -> home != null || one.mutual())
                .findFirst()
                .orElseThrow(() -> new Refused("campaigns.poverty.error.means"));
        if (what.day().isAfter(gate.today())) throw new Refused("campaigns.poverty.error.day-to-come");
        if (what.amount() < 1) throw new Refused("campaigns.poverty.error.amount");
        var helper = VietnameseText.clean(what.helper());
        if (helper.isEmpty()) throw new Refused("campaigns.poverty.error.helper");
        var sound = new Assistance.What(means.code(), what.day(), what.amount(), helper);
        return gate.within(actor, () -> {
            var id = rows.add(unit, home, sound, actor);
            audit.wrote(actor, "campaigns.give-assistance", OBJECT, id, "means", "amount", "helper");
            return id;
        });
    }
}
