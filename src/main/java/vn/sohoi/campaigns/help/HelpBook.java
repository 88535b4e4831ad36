package vn.sohoi.campaigns.help;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * What units gave, to whom, from whom and worth what (domain 4.3, lines 52 to 56). It is entered where it is handed over, by a
 * branch, group or commune; what a unit above gives goes through them, so nothing is counted twice (decision 0065).
 */
@Service
public class HelpBook {
    /** Acts of help on one page: a reader's budget of names is a few hundred a day. */
    public static final int SHOWN = 20;

    private static final String OBJECT = "campaigns.help";

    private final HelpRows rows;
    private final Recipients recipients;
    private final Partnerships partnerships;
    private final Units units;
    private final HelpGate gate;
    private final Audit audit;

    HelpBook(HelpRows rows, Recipients recipients, Partnerships partnerships, Units units, HelpGate gate, Audit audit) {
        this.rows = rows;
        this.recipients = recipients;
        this.partnerships = partnerships;
        this.units = units;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * A stretch of what a unit gave.
     *
     * @param shown the stretch, the newest first
     * @param all how many acts there are
     * @param named how many of them went to somebody with a name
     * @param counted how many people without names were reached by the others
     */
    public record Listing(List<Given> shown, int all, long named, long counted) {
        private static final Listing NONE = new Listing(List.of(), 0, 0, 0);
    }

    /**
     * What the branch, group or commune and all that stood beneath it on the day gave; of a unit above nothing, for whom its figures
     * are told. Whoever sees nobody by name is shown that somebody was helped and not who.
     *
     * @param days half-open, with both ends
     * @param from how many are left out, from 0
     * @throws NotFound beyond the reader's reach
     */
    @Transactional
    public Listing under(UnitId unit, DateSpan days, int from, Actor reader) {
        return listed(unit, days, from, SHOWN, reader);
    }

    /** All of it, for a file; else as {@link #under}. */
    @Transactional
    public Listing whole(UnitId unit, DateSpan days, Actor reader) {
        return listed(unit, days, 0, Integer.MAX_VALUE, reader);
    }

    private Listing listed(UnitId unit, DateSpan days, int from, int most, Actor reader) {
        gate.demandRead(reader, unit);
        if (units.historyOf(unit).getLast().level().above(UnitLevel.COMMUNE)) return Listing.NONE;
        var found = gate.reading(reader, () -> stood(unit, days));
        var shown = found.stream().skip(from).limit(most).toList();
        long named = shown.stream().filter(one -> one.what().to().isNamed()).count();
        boolean sees = gate.seesNames(reader);
        if (sees && named > 0)
            audit.read(reader, Reading.ofMany("campaigns.list-help", "units.unit", unit, named, "name"));
        return new Listing(
                shown.stream()
                        .map(one -> sees ? shown(one, reader) : one.withoutNames())
                        .toList(),
                found.size(),
                found.stream().filter(one -> one.what().to().isNamed()).count(),
                found.stream().mapToLong(HelpBook::counted).sum());
    }

    private static long counted(Given one) {
        return one.what().to() instanceof Recipient.Counted counted ? counted.people() : 0;
    }

    /** Between two days of change the tree only grows, so its last day serves for all. */
    private List<Given> stood(UnitId unit, DateSpan days) {
        var first = requireNonNull(days.from());
        var end = requireNonNull(days.until());
        var found = new ArrayList<Given>();
        for (var change : units.daysOfChange(first, end).reversed()) {
            found.addAll(piece(unit, DateSpan.between(change, end)));
            end = change;
        }
        found.addAll(piece(unit, DateSpan.between(first, end)));
        return found;
    }

    private List<Given> piece(UnitId unit, DateSpan days) {
        var tree = units.treeOn(requireNonNull(days.until()).minusDays(1));
        return rows.of(tree.unitsUnder(unit), days);
    }

    /**
     * One act of help.
     *
     * @throws NotFound when there is none within the reader's reach, and for who sees nobody by name
     */
    @Transactional
    public Given find(HelpId id, Actor reader) {
        var given = gate.reading(reader, () -> rows.find(id)).orElseThrow(NotFound::new);
        var unit = given.what().unit();
        gate.demandNames(reader, unit);
        if (given.what().to().isNamed())
            gate.wasShown(
                    reader,
                    Reading.of("campaigns.read-help", OBJECT, id, unit, "name", "donor"),
                    given.what().to());
        return shown(given, reader);
    }

    /**
     * Enters what was given.
     *
     * @throws Refused as {@link #correct} does
     * @throws NotFound for somebody, a household or a unit beyond the actor's reach
     */
    @Transactional
    public HelpId give(NewHelp help, Actor actor) {
        var sound = sound(help, null, actor);
        return gate.writing(actor, () -> {
            var id = rows.add(null, sound, actor);
            audit.wrote(actor, "campaigns.give-help", OBJECT, id, "kind", "worth", "proof");
            return id;
        });
    }

    /**
     * Says otherwise what was given: the row that was wrong stays, with the reason.
     *
     * @throws Refused for a day to come, none of a thing, without a donor or a paper, for a unit above a commune, or for what was
     *     agreed with a partner for other days
     */
    @Transactional
    public void correct(HelpId id, NewHelp help, String why, Actor actor) {
        var before = find(id, actor);
        gate.demandWrite(actor, before.what().unit());
        if (why.isBlank()) throw new Refused("campaigns.help.error.why");
        var sound = sound(help, before.what().to(), actor);
        gate.writing(actor, () -> {
            rows.disbelieve(id, why.strip());
            rows.add(id, sound, actor);
            audit.wrote(actor, "campaigns.correct-help", OBJECT, id, "kind", "worth", "proof");
            return id;
        });
    }

    /**
     * It was never given: it counts no more, as of now.
     *
     * @throws Refused without a reason
     */
    @Transactional
    public void strike(HelpId id, String why, Actor actor) {
        var before = find(id, actor);
        gate.demandWrite(actor, before.what().unit());
        if (why.isBlank()) throw new Refused("campaigns.help.error.why");
        gate.writing(actor, () -> {
            rows.disbelieve(id, why.strip());
            audit.wrote(actor, "campaigns.strike-help", OBJECT, id, "why");
            return id;
        });
    }

    /** Whether the actor enters help of the unit: a branch, a group or a commune that stands. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit)
                && units.find(unit, gate.today())
                        .filter(found -> !found.level().above(UnitLevel.COMMUNE))
                        .isPresent();
    }

    /** Whether the reader sees by name who was helped. */
    public boolean seesNames(Actor reader) {
        return gate.seesNames(reader);
    }

    /** Whether the reader sees by name which children are helped. */
    public boolean seesChildren(UnitId unit, Actor reader) {
        return gate.seesChildren(reader) && gate.mayWrite(reader, unit);
    }

    private NewHelp sound(NewHelp help, @Nullable Recipient before, Actor actor) {
        gate.demandWrite(actor, help.unit());
        demandDay(help.unit(), help.day());
        if (help.quantity() < 1) throw new Refused("campaigns.help.error.quantity");
        if (help.worth() < 0) throw new Refused("campaigns.help.error.worth");
        if (help.kind().isHouse() && help.quantity() > 1) throw new Refused("campaigns.help.error.one-house");
        if (help.kind() == HelpKind.SPONSORSHIP) gate.demandChildren(actor, help.unit(), Act.WRITE);
        var proof = VietnameseText.clean(help.proof());
        if (proof.isEmpty()) throw new Refused("campaigns.help.error.proof");
        recipients.demand(help, before, actor);
        partnerships.demand(help.under(), help.unit(), help.day());
        return new NewHelp(
                help.unit(),
                help.kind(),
                help.day(),
                help.quantity(),
                help.worth(),
                recipients.donor(help.donor()),
                help.to(),
                help.under(),
                proof);
    }

    private void demandDay(UnitId unit, LocalDate day) {
        if (day.isAfter(gate.today())) throw new Refused("campaigns.help.error.day-to-come");
        var level = units.on(unit, day).level();
        if (level.above(UnitLevel.COMMUNE)) throw new Refused("campaigns.help.error.level");
    }

    private Given shown(Given given, Actor reader) {
        return given.what().kind() == HelpKind.SPONSORSHIP && !gate.seesChildren(reader) ? given.withoutNames() : given;
    }
}
