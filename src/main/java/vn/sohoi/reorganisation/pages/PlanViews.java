package vn.sohoi.reorganisation.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reorganisation.Line;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.Plan.Step;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.reorganisation.Plans.Names;
import vn.sohoi.reorganisation.Previewing;
import vn.sohoi.reorganisation.State;
import vn.sohoi.web.Ink;

/** What the pages of a plan have in common. */
@Component
class PlanViews {

    private final Texts texts;
    private final Plans plans;
    private final Previewing previewing;
    private final Clock clock;

    PlanViews(Texts texts, Plans plans, Previewing previewing, Clock clock) {
        this.texts = texts;
        this.plans = plans;
        this.previewing = previewing;
        this.clock = clock;
    }

    String say(Locale language, String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    /** The refusal's own sentence. */
    String say(Locale language, Refused refused) {
        return texts.say(language, refused);
    }

    PlanPage.Head head(Plan plan, Locale language) {
        var decision = plan.decision();
        return new PlanPage.Head(
                Addresses.of(plan.id()),
                decision.number(),
                Ink.day(decision.decidedOn()),
                decision.basis(),
                Ink.day(decision.day()),
                say(language, "reorganisation.state." + plan.state()),
                States.stamp(plan.state()));
    }

    /** Whether the reader may write the plan now. */
    boolean open(Plan plan, Actor reader) {
        return plan.state() != State.IN_FORCE
                && plan.state() != State.UNDONE
                && plans.may(Act.WRITE, plan.id(), reader);
    }

    /** What a line says of its unit. */
    String line(Line line, Names names, Locale language) {
        return switch (line) {
            case Line.Open open -> said(language, line, open.name(), say(language, "units.kind." + open.kind()));
            case Line.Close close -> said(language, line, names.of(close.unit()), "");
            case Line.Rename rename -> said(language, line, names.of(rename.unit()), rename.name());
            case Line.Retype retype ->
                said(language, line, names.of(retype.unit()), say(language, "units.kind." + retype.kind()));
            case Line.Move move -> said(language, line, names.of(move.unit()), names.of(move.parent()));
        };
    }

    private String said(Locale language, Line line, String name, String more) {
        return say(language, "reorganisation.line." + line.matter(), name, more);
    }

    /** All that becomes of units. */
    List<PlanPage.Said> lines(Plan plan, Names names, Actor reader, Locale language) {
        boolean open = open(plan, reader);
        return plans.lines(plan.id(), reader).stream()
                .map(line -> new PlanPage.Said(
                        line.unit().toString(),
                        line.matter().name(),
                        line(line, names, language),
                        open && line.matter() != Line.Matter.OPEN && line.matter() != Line.Matter.CLOSE
                                ? Addresses.change(plan.id(), line.unit())
                                : ""))
                .toList();
    }

    PlanPage.Step step(Step step) {
        return new PlanPage.Step("reorganisation.step." + step.state(), step.name(), moment(step.at()), step.note());
    }

    String moment(Instant at) {
        return Ink.time(at.atZone(zone()));
    }

    boolean hasCome(LocalDate day) {
        return !day.isAfter(LocalDate.now(clock));
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    /** Numbers of people of a unit or branch, each with its figure on the eve of the plan. */
    List<Counted> counted(Map<String, Long> counts, UnitId unit, PlanId plan, Actor reader) {
        var counted = new ArrayList<Counted>();
        counts.forEach((key, count) -> {
            var href = previewing.figure(key, unit, plan, reader);
            if (!href.isEmpty()) counted.add(new Counted(key, count, href));
        });
        return counted;
    }
}
