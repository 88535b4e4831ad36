package vn.sohoi.campaigns.works;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Works and models that a branch, a group or a commune registers in a year (công trình, phần việc, mô hình; domain 4.3, lines 22, 26 and 28):
 * what, since when, the day it was done or launched, and the land, days and money given for it. Nobody is named.
 */
@Service
public class Works {
    private static final String OBJECT = "campaigns.work";
    private static final int FIRST_YEAR = 2010;

    private final WorkRows rows;
    private final Units units;
    private final Authoriser authoriser;
    private final Audit audit;
    private final Clock clock;

    Works(WorkRows rows, Units units, Authoriser authoriser, Audit audit, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.authoriser = authoriser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether works may be registered for the year. */
    public static boolean isYear(int year, LocalDate today) {
        return year >= FIRST_YEAR && year <= today.getYear();
    }

    /**
     * Works of the unit and all beneath it today, those not done first; of a unit above communes none, for whom figures are told.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public List<Work> under(UnitId unit, int year, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
        if (units.historyOf(unit).getLast().level().above(UnitLevel.COMMUNE)) return List.of();
        return rows.of(units.treeOn(today()).unitsUnder(unit), year);
    }

    /**
     * One work, with what was given for it.
     *
     * @throws NotFound when there is none within the reader's reach
     */
    @Transactional(readOnly = true)
    public Work find(WorkId id, Actor reader) {
        var work = rows.find(id).orElseThrow(NotFound::new);
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, work.unit());
        return work;
    }

    /** Whether the actor enters works of the unit: a branch, a group or a commune that stands. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UnitId unit, Actor actor) {
        return authoriser.allows(actor, Purpose.ACTIVITIES, Act.WRITE)
                && authoriser.reaches(actor, unit)
                && units.find(unit, today())
                        .filter(found -> !found.level().above(UnitLevel.COMMUNE))
                        .isPresent();
    }

    /**
     * Registers a work.
     *
     * @throws Refused without a title, for a year that is not, a day to come, a unit above communes
     */
    @Transactional
    public WorkId register(Work.New work, Actor actor) {
        authoriser.demand(actor, Purpose.ACTIVITIES, Act.WRITE, work.unit());
        var title = VietnameseText.clean(work.title());
        if (title.isEmpty()) throw new Refused("campaigns.works.error.title");
        if (!isYear(work.year(), today())) throw new Refused("campaigns.works.error.year");
        demandPast(work.begun());
        if (units.on(work.unit(), today()).level().above(UnitLevel.COMMUNE))
            throw new Refused("campaigns.works.error.level");
        var id = rows.add(new Work.New(work.kind(), work.unit(), work.year(), title, work.begun()), actor);
        audit.wrote(actor, "campaigns.register-work", OBJECT, id, "title", "begun");
        return id;
    }

    /**
     * The work was done, the model launched.
     *
     * @throws Refused when it was before, for a day to come or before it began, without a paper
     */
    @Transactional
    public void finish(WorkId id, LocalDate day, String proof, Actor actor) {
        var work = own(id, actor);
        if (work.done() != null) throw new Refused("campaigns.works.error.done");
        demandPast(day);
        if (day.isBefore(work.begun())) throw new Refused("campaigns.works.error.day-before");
        var paper = VietnameseText.clean(proof);
        if (paper.isEmpty()) throw new Refused("campaigns.works.error.proof");
        rows.done(id, day, paper, actor);
        audit.wrote(actor, "campaigns.finish-work", OBJECT, id, "day", "proof");
    }

    /**
     * Something was given for the work.
     *
     * @throws Refused for nothing, or a day to come
     */
    @Transactional
    public void give(WorkId id, Contribution.Kind kind, long amount, LocalDate day, Actor actor) {
        own(id, actor);
        if (amount < 1) throw new Refused("campaigns.works.error.amount");
        demandPast(day);
        rows.give(id, kind, amount, day, actor);
        audit.wrote(actor, "campaigns.give-for-work", OBJECT, id, "kind", "amount");
    }

    /**
     * It was never given: it counts no more, as of now.
     *
     * @throws NotFound when it was not given for the work
     * @throws Refused without a reason
     */
    @Transactional
    public void strike(WorkId id, ContributionId given, String why, Actor actor) {
        own(id, actor);
        if (!rows.disbelieve(id, given, reason(why))) throw new NotFound();
        audit.wrote(actor, "campaigns.strike-gift", "campaigns.contribution", given, "why");
    }

    /**
     * There is no such work: it and what was given for it count no more, as of now.
     *
     * @throws Refused without a reason
     */
    @Transactional
    public void strike(WorkId id, String why, Actor actor) {
        own(id, actor);
        rows.disbelieve(id, reason(why));
        audit.wrote(actor, "campaigns.strike-work", OBJECT, id, "why");
    }

    private static String reason(String why) {
        var reason = VietnameseText.clean(why);
        if (reason.isEmpty()) throw new Refused("campaigns.works.error.why");
        return reason;
    }

    private void demandPast(LocalDate day) {
        if (day.isAfter(today())) throw new Refused("campaigns.works.error.day-to-come");
    }

    private Work own(WorkId id, Actor actor) {
        var work = rows.find(id).orElseThrow(NotFound::new);
        authoriser.demand(actor, Purpose.ACTIVITIES, Act.WRITE, work.unit());
        return work;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
