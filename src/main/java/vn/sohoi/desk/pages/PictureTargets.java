package vn.sohoi.desk.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Direction;
import vn.sohoi.targets.Progress;
import vn.sohoi.targets.Standing;
import vn.sohoi.targets.TargetAddress;
import vn.sohoi.targets.Targets;
import vn.sohoi.web.chart.Bullet;

/** The targets of a unit at a glance: given, reached, and where that stands by the calendar. */
@Component
class PictureTargets {
    private final Targets targets;

    PictureTargets(Targets targets) {
        this.targets = targets;
    }

    List<PicturePage.Aim> of(UnitId unit, LocalDate on, Actor actor) {
        return targets.of(unit, on, actor).stream()
                .filter(one -> one.standing() != Standing.NOT_BEGUN)
                .map(one -> aim(one, on))
                .toList();
    }

    private static PicturePage.Aim aim(Progress progress, LocalDate on) {
        var target = progress.target();
        var address = TargetAddress.of(target.id(), progress.unit().id(), on);
        var question = progress.question();
        boolean percent = progress.measure() == Measure.PERCENT;
        return new PicturePage.Aim(
                target.name(),
                address,
                new PicturePage.Line("", progress.given(), percent, address),
                new PicturePage.Line(
                        "", progress.reached(), percent, question == null ? address : FigureAddress.of(question)),
                new PicturePage.Line("", progress.left(), percent, address),
                percent || progress.share() == null ? null : BigDecimal.valueOf(progress.share()),
                bar(progress),
                progress.standing());
    }

    private static @Nullable Bullet bar(Progress progress) {
        var share = progress.share();
        var pace = progress.pace();
        boolean most = progress.target().direction() == Direction.AT_MOST;
        return share == null || pace == null || most ? null : new Bullet(share, pace);
    }
}
