package vn.sohoi.activities.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.units.Units;

/** Activities on the command line: what a unit planned and held in a year. */
@Lazy
@Component
@Command(
        name = "activities",
        synopsisSubcommandLabel = "COMMAND",
        description = "Hoạt động: kế hoạch và kết quả / activities: planned and held")
class ActivitiesCommand implements BookCommand {
    private final Activities activities;
    private final Units units;
    private final Console console;
    private final Clock clock;

    ActivitiesCommand(Activities activities, Units units, Console console, Clock clock) {
        this.activities = activities;
        this.units = units;
        this.console = console;
        this.clock = clock;
    }

    /** An activity, for machines. */
    record Line(
            String id,
            LocalDate day,
            String title,
            String place,
            String state,
            @JsonProperty("head_count") @Nullable Integer headCount) {}

    @Command(description = "Hoạt động của một đơn vị trong một năm / the activities of a unit in a year")
    int list(
            @Option(names = "--unit", paramLabel = "NAME-OR-CODE", required = true, description = "Đơn vị / unit")
                    String unit,
            @Option(names = "--year", paramLabel = "YEAR", description = "Năm / year (năm nay / this year)") @Nullable
                    Integer year,
            @Option(names = "--beneath", description = "Của các đơn vị bên dưới / those of the units beneath")
                    boolean beneath,
            @Option(names = "--json", description = "Cho máy đọc / for machines") boolean json) {
        var today = LocalDate.now(clock);
        int asked = year == null ? today.getYear() : year;
        var days = DateSpan.between(LocalDate.of(asked, 1, 1), LocalDate.of(asked + 1, 1, 1));
        var day = asked == today.getYear() ? today : LocalDate.of(asked, 12, 31);
        var id = units.one(unit, day);
        var found = beneath
                ? activities.beneath(id, days, units.treeOn(day), Actor.MACHINE)
                : activities.of(id, days, Actor.MACHINE);
        if (json) console.json(found.stream().map(ActivitiesCommand::line).toList());
        else found.forEach(one -> console.line(text(one)));
        return 0;
    }

    private static Line line(Activity one) {
        var plan = one.plan();
        return new Line(
                one.id().toString(),
                plan.day(),
                plan.title(),
                plan.place(),
                one.state().name().toLowerCase(Locale.ROOT),
                one.headCount());
    }

    private static String text(Activity one) {
        var plan = one.plan();
        return String.join(
                "\t",
                List.of(
                        plan.day().toString(),
                        one.state().name().toLowerCase(Locale.ROOT),
                        plan.title(),
                        plan.place()));
    }
}
