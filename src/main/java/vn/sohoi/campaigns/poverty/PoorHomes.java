package vn.sohoi.campaigns.poverty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.campaigns.HomeReadings;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Poor and near-poor households of a year, by name for who helps them; the day on which one leaves the list, and twelve months
 * later whether that held (domain 4.3, line 30).
 */
@Service
public class PoorHomes {
    /** Households on one page: a reader's budget of names is a few hundred a day. */
    public static final int SHOWN = 20;

    private static final String OBJECT = "campaigns.poor_home";
    private static final int FIRST_YEAR = 2015;

    private final PovertyRows rows;
    private final LeavingRows leavings;
    private final Units units;
    private final PovertyGate gate;
    private final Audit audit;
    private final HomeReadings readings;

    PoorHomes(
            PovertyRows rows, LeavingRows leavings, Units units, PovertyGate gate, Audit audit, HomeReadings readings) {
        this.rows = rows;
        this.leavings = leavings;
        this.units = units;
        this.gate = gate;
        this.audit = audit;
        this.readings = readings;
    }

    /**
     * A stretch of the households of a year.
     *
     * @param shown the stretch, those who stand on the list first
     * @param all how many there are, {@code withoutWoman} of them have nobody in the book
     * @param branches how many each branch has, by its number
     */
    public record Listing(List<PoorHome> shown, int all, long withoutWoman, List<Branch> branches) {
        private static final Listing NONE = new Listing(List.of(), 0, 0, List.of());
    }

    /** How many of a branch stand on the list as poor and as near-poor, and how many left it. */
    public record Branch(UnitId unit, long poor, long nearPoor, long left) {
        private static Branch of(UnitId unit, List<PoorHome> homes) {
            return new Branch(
                    unit,
                    on(homes, PovertyStatus.POOR),
                    on(homes, PovertyStatus.NEAR_POOR),
                    homes.stream().filter(one -> one.leaving() != null).count());
        }

        private static long on(List<PoorHome> homes, PovertyStatus status) {
            return homes.stream()
                    .filter(one -> one.leaving() == null && one.status() == status)
                    .count();
        }
    }

    /** Whether there may be a list of the year: lists are decided at the end of the year before. */
    public static boolean isYear(int year, LocalDate today) {
        return year >= FIRST_YEAR && year <= today.getYear() + 1;
    }

    /**
     * The households of the unit and all beneath; none for whoever sees no guarded data, and of a unit above communes none.
     *
     * @param from how many are left out, from 0
     * @throws NotFound beyond the reader's reach
     */
    @Transactional
    public Listing under(UnitId unit, int year, int from, Actor reader) {
        return listed(unit, year, from, SHOWN, reader);
    }

    /** All of it, for a file; else as {@link #under}. */
    @Transactional
    public Listing whole(UnitId unit, int year, Actor reader) {
        return listed(unit, year, 0, Integer.MAX_VALUE, reader);
    }

    private Listing listed(UnitId unit, int year, int from, int most, Actor reader) {
        gate.demandFigures(reader, unit);
        if (!gate.seesHomes(reader) || units.historyOf(unit).getLast().level().above(UnitLevel.COMMUNE))
            return Listing.NONE;
        gate.demand(reader, unit, Act.READ);
        var found = gate.within(reader, () -> rows.of(units.branchesUnder(unit, gate.today()), year, gate.today()));
        var shown = found.stream().skip(from).limit(most).toList();
        if (!shown.isEmpty())
            audit.read(
                    reader,
                    Reading.ofMany("campaigns.list-poor-homes", "units.unit", unit, shown.size(), "head", "status"));
        return new Listing(
                shown,
                found.size(),
                found.stream().filter(one -> one.women().isEmpty()).count(),
                found.stream().collect(Collectors.groupingBy(PoorHome::branch)).entrySet().stream()
                        .map(one -> Branch.of(one.getKey(), one.getValue()))
                        .sorted(Comparator.comparing(one -> one.unit().value()))
                        .toList());
    }

    /**
     * One household on a list.
     *
     * @throws NotFound when there is none within the reader's reach, and for who sees nobody by name
     * @throws Refused for whoever sees names, but no guarded data
     */
    @Transactional
    public PoorHome find(PoorHomeId id, Actor reader) {
        var home = gate.within(reader, () -> rows.find(id, gate.today())).orElseThrow(NotFound::new);
        gate.demand(reader, home.branch(), Act.READ);
        readings.ofHome(
                reader,
                Reading.of("campaigns.read-poor-home", OBJECT, id, home.branch(), "head", "status"),
                home.household());
        return home;
    }

    /** Whether the reader sees households by name. */
    public boolean seesHomes(Actor reader) {
        return gate.seesHomes(reader);
    }

    /** Whether the actor enters something of the unit: a branch, a group or a commune that stands. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit)
                && units.find(unit, gate.today())
                        .filter(found -> !found.level().above(UnitLevel.COMMUNE))
                        .isPresent();
    }

    /**
     * The household leaves the list.
     *
     * @param day the first without it
     * @throws Refused when it left before, for a day to come or before the year of the list, without a decision
     */
    @Transactional
    public void leave(PoorHomeId id, LocalDate day, String decision, Actor actor) {
        var home = own(id, actor);
        if (home.leaving() != null) throw new Refused("campaigns.poverty.error.left");
        if (day.isAfter(gate.today())) throw new Refused("campaigns.poverty.error.day-to-come");
        if (day.getYear() < home.year()) throw new Refused("campaigns.poverty.error.day-before");
        var paper = VietnameseText.clean(decision);
        if (paper.isEmpty()) throw new Refused("campaigns.poverty.error.decision");
        gate.within(actor, () -> {
            leavings.add(id, day, paper, actor);
            audit.wrote(actor, "campaigns.leave-poor-list", OBJECT, id, "day", "decision");
            return id;
        });
    }

    /**
     * Twelve months after it left: whether it held.
     *
     * @throws Refused when it did not leave, was asked before, or the twelve months are not over
     */
    @Transactional
    public void answer(PoorHomeId id, boolean held, Actor actor) {
        var left = own(id, actor).leaving();
        if (left == null || left.held() != null) throw new Refused("campaigns.poverty.error.answered");
        if (left.due().isAfter(gate.today())) throw new Refused("campaigns.poverty.error.too-early");
        gate.within(actor, () -> {
            leavings.answer(id, held, gate.today());
            audit.wrote(actor, "campaigns.answer-held", OBJECT, id, "held");
            return id;
        });
    }

    /**
     * It never left: it counts no more, as of now.
     *
     * @throws Refused without a reason, or when it did not leave
     */
    @Transactional
    public void stay(PoorHomeId id, String why, Actor actor) {
        var home = own(id, actor);
        var reason = VietnameseText.clean(why);
        if (reason.isEmpty()) throw new Refused("campaigns.poverty.error.why");
        if (home.leaving() == null) throw new Refused("campaigns.poverty.error.answered");
        gate.within(actor, () -> {
            leavings.disbelieve(id, reason);
            audit.wrote(actor, "campaigns.strike-leaving", OBJECT, id, "why");
            return id;
        });
    }

    private PoorHome own(PoorHomeId id, Actor actor) {
        var home = find(id, actor);
        gate.demand(actor, home.branch(), Act.WRITE);
        return home;
    }
}
