package vn.sohoi.campaigns.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoi.campaigns.Campaigns;
import vn.sohoi.campaigns.Samples;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.units.Units;

/** Campaigns on the command line: which run on a day, and whether a commune's sample is what its seed draws. */
@Lazy
@Component
@Command(
        name = "campaigns",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Vận động: đang có gì, mẫu có đúng số gieo / campaigns: what runs, whether a sample is its seed's")
class CampaignsCommand implements BookCommand {
    private final Campaigns campaigns;
    private final Samples samples;
    private final Units units;
    private final Console console;
    private final Clock clock;

    CampaignsCommand(Campaigns campaigns, Samples samples, Units units, Console console, Clock clock) {
        this.campaigns = campaigns;
        this.samples = samples;
        this.units = units;
        this.console = console;
        this.clock = clock;
    }

    /** As machines read it. */
    record Line(String id, String kind, String name, String valid, String basis, String doubt) {}

    /** A sample drawn again. */
    record Again(String unit, int year, int percent, long seed, int drawn, boolean same) {}

    @Command(description = "Các cuộc vận động của một ngày / the campaigns of a day")
    int list(
            @Option(names = "--on", paramLabel = "DATE", description = "Ngày / day (hôm nay / today)") @Nullable
                    LocalDate on,
            @Option(names = "--json", description = "Cho máy đọc / for machines") boolean json) {
        var day = on == null ? LocalDate.now(clock) : on;
        var found = campaigns.all(Actor.MACHINE).stream()
                .filter(one -> one.valid().holds(day))
                .map(one -> new Line(
                        one.id().toString(),
                        one.kind().name(),
                        one.name().vietnamese(),
                        one.valid().asRange(),
                        one.basis(),
                        one.doubt().vietnamese()))
                .toList();
        if (json) console.json(found);
        else found.forEach(one -> console.line(one.valid() + "  " + one.name()));
        return 0;
    }

    @Command(
            name = "draw-again",
            description = "Gieo lại mẫu của một xã: 0 đúng, 1 khác / draws a commune's sample again: 0 the same, 1 not")
    int drawAgain(
            @Option(names = "--unit", paramLabel = "NAME-OR-CODE", required = true, description = "Xã / commune")
                    String unit,
            @Option(names = "--year", paramLabel = "YEAR", required = true, description = "Năm / year") int year,
            @Option(names = "--json", description = "Cho máy đọc / for machines") boolean json) {
        var id = units.one(unit, LocalDate.now(clock));
        var sample = samples.of(id, year, Actor.MACHINE).orElseThrow(() -> new Refused("campaigns.error.no-sample"));
        var kept = samples.drawn(sample.id(), Actor.MACHINE);
        var again = samples.drawAgain(sample.id(), Actor.MACHINE);
        boolean same = kept.size() == again.size() && kept.containsAll(again);
        if (json) console.json(new Again(id.toString(), year, sample.percent(), sample.seed(), again.size(), same));
        else console.say(same ? "campaigns.cli-same" : "campaigns.cli-other", again.size());
        return same ? 0 : 1;
    }
}
