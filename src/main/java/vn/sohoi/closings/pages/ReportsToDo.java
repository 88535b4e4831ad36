package vn.sohoi.closings.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.closings.ChangedBeneath;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.Report;
import vn.sohoi.closings.Round;
import vn.sohoi.closings.Sealing;
import vn.sohoi.closings.State;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.WorkToDo;

/** Reports to hand in or to mend, reports to look at, and sealed ones: asked to be opened again, or contradicted by the book. */
@Component
@Order(30)
class ReportsToDo implements WorkToDo {
    private final Closings closings;
    private final Sealing sealing;
    private final ChangedBeneath changed;
    private final Authoriser authoriser;
    private final Clock clock;

    ReportsToDo(Closings closings, Sealing sealing, ChangedBeneath changed, Authoriser authoriser, Clock clock) {
        this.changed = changed;
        this.sealing = sealing;
        this.closings = closings;
        this.authoriser = authoriser;
        this.clock = clock;
    }

    @Override
    public List<Work> of(Actor reader) {
        var unit = reader.unit();
        if (unit == null) return List.of();
        var work = new ArrayList<Work>();
        if (authoriser.allows(reader, Purpose.FIGURES, Act.APPROVE)) reopen(unit, reader, work);
        if (authoriser.allows(reader, Purpose.FIGURES, Act.WRITE)) {
            rounds(unit, reader, work);
            changed(unit, reader, work);
        }
        return work;
    }

    /** Her unit's own reports each; those of a round that her unit sealed together. */
    private void changed(UnitId unit, Actor reader, List<Work> work) {
        var sealed = new LinkedHashMap<String, Long>();
        for (var one : changed.of(unit, reader)) {
            var href = one.owner().equals(unit)
                    ? RoundsController.PAGE + "/" + one.round()
                    : ReportController.address(one.round(), unit);
            sealed.merge(href, 1L, Long::sum);
        }
        sealed.forEach((href, count) -> work.add(new Work(count, "closings.work-changed", "", href)));
    }

    private void reopen(UnitId unit, Actor reader, List<Work> work) {
        for (var report : sealing.askedToReopen(unit, reader))
            work.add(new Work(1, "closings.work-reopen", "", ReportController.address(report.round(), report.unit())));
    }

    private void rounds(UnitId unit, Actor reader, List<Work> work) {
        for (var round : closings.running(unit, reader)) {
            if (round.owner().equals(unit)) look(round, reader, work);
            else hand(round, closings.report(round, unit, reader), unit, work);
        }
    }

    private void hand(Round round, Report report, UnitId unit, List<Work> work) {
        if (!report.state().waitsForUnit()) return;
        var late = report.late(round.deadline(), LocalDate.now(clock), clock.getZone());
        var key = report.state() == State.RETURNED ? "closings.work-returned" : "closings.work-hand-in";
        work.add(new Work(1, key, late ? "closings.work-late" : "", ReportController.address(round, unit)));
    }

    private void look(Round round, Actor reader, List<Work> work) {
        var waiting = closings.reports(round, reader).stream()
                .filter(one -> one.state() == State.SUBMITTED)
                .count();
        if (waiting > 0)
            work.add(new Work(waiting, "closings.work-look", "", RoundsController.PAGE + "/" + round.id()));
    }
}
