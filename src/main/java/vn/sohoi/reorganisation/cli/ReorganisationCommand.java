package vn.sohoi.reorganisation.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reorganisation.Dealing;
import vn.sohoi.reorganisation.Decision;
import vn.sohoi.reorganisation.Drafting;
import vn.sohoi.reorganisation.Enforcing;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.reorganisation.Preview;
import vn.sohoi.reorganisation.Previewing;
import vn.sohoi.units.Units;

/** Plans of reorganisation on the command line. The machine puts in force what was agreed on paper. */
@Lazy
@Component
@Command(
        name = "reorganisation",
        synopsisSubcommandLabel = "COMMAND",
        description = "Tổ chức lại đơn vị / reorganisation of units")
class ReorganisationCommand implements BookCommand {
    private static final double CUT = 0.02;

    private final Plans plans;
    private final Acts acts;
    private final Units units;
    private final Console console;
    private final Texts texts;

    ReorganisationCommand(Plans plans, Acts acts, Units units, Console console, Texts texts) {
        this.plans = plans;
        this.acts = acts;
        this.units = units;
        this.console = console;
        this.texts = texts;
    }

    /** What is done to a plan. */
    @Lazy
    @Component
    record Acts(Drafting drafting, Dealing dealing, Previewing previewing, Enforcing enforcing) {}

    /** How the answer is printed. */
    static final class Form {
        @Option(names = "--json", description = "Cho máy đọc / for machines")
        boolean json;
    }

    /** A plan as machines read it. */
    record Listed(long plan, String state, String number, LocalDate day, String under) {}

    /** What was drafted. */
    record Drafted(long plan, int branches, int unassigned, int cut) {}

    /** What is in the way and what is counted. */
    record Seen(long plan, boolean blocked, List<Count> before, List<Count> after, List<Said> conflicts) {}

    /** A sum. */
    record Count(String what, long count) {}

    /** A conflict with its sentence. */
    record Said(String reason, boolean blocks, String sentence) {}

    @Command(description = "Soạn phương án / draft a plan")
    int plan(
            @Option(
                            names = "--from-table",
                            description = "Từ bảng chuyển đổi đã nhập / from the conversion table that was read")
                    boolean fromTable,
            @Option(names = "--on", paramLabel = "DATE", required = true, description = "Ngày hiệu lực / day of force")
                    LocalDate on,
            @Option(names = "--under", paramLabel = "NAME-OR-CODE", required = true, description = "Đơn vị / unit")
                    String under,
            @Option(names = "--number", paramLabel = "TEXT", description = "Số quyết định / number of the decision")
                    @Nullable
                    String number,
            @Option(names = "--decided", paramLabel = "DATE", description = "Ngày quyết định / day of the decision")
                    @Nullable
                    LocalDate decided,
            @Option(
                            names = "--deal-by-seed",
                            paramLabel = "N",
                            description = "Chia ngẫu nhiên để thử / deal by chance, for trying")
                    @Nullable
                    Long seed,
            @Mixin Form form) {
        var eve = on.minusDays(1);
        var unit = units.one(under, eve);
        var decision = new Decision(
                number == null ? texts.both("reorganisation.unnumbered") : number,
                decided == null ? on : decided,
                "",
                on);
        var id = fromTable
                ? acts.drafting().fromTable(decision, unit, Actor.MACHINE)
                : acts.drafting().draft(decision, unit, Actor.MACHINE);
        int cut = seed == null
                ? 0
                : acts.dealing().bySeed(id, seed, CUT, Actor.MACHINE).cut();
        var all = plans.assignments(id, Actor.MACHINE);
        int open = (int) all.stream().filter(one -> one.to() == null).count();
        if (form.json) console.json(new Drafted(id.value(), all.size(), open, cut));
        else console.say("reorganisation.drafted", id.toString(), all.size(), open, cut);
        return 0;
    }

    @Command(description = "Xem trước và chỗ vướng / preview and conflicts")
    int preview(@Parameters(paramLabel = "PLAN") long plan, @Mixin Form form) {
        var seen = acts.previewing().of(new PlanId(plan), Actor.MACHINE);
        var conflicts = seen.conflicts().stream()
                .map(one -> new Said(
                        one.textKey(),
                        one.blocks(),
                        texts.both(one.textKey(), one.arguments().toArray())))
                .toList();
        var answer = new Seen(plan, seen.blocked(), counts(seen.before()), counts(seen.after()), conflicts);
        if (form.json) console.json(answer);
        else {
            answer.before().forEach(one -> console.say("reorganisation.before", one.what(), one.count()));
            answer.after().forEach(one -> console.say("reorganisation.after", one.what(), one.count()));
            conflicts.forEach(one -> console.line((one.blocks() ? "! " : "  ") + one.sentence()));
        }
        return seen.blocked() ? 1 : 0;
    }

    private List<Count> counts(List<Preview.Total> totals) {
        return totals.stream()
                .map(one -> new Count(texts.both(one.textKey()), one.count()))
                .toList();
    }

    @Command(description = "Cho có hiệu lực / put in force")
    int force(@Parameters(paramLabel = "PLAN") long plan, @Mixin Form form) {
        plans.find(new PlanId(plan), Actor.MACHINE);
        var done = acts.enforcing().force(new PlanId(plan));
        if (form.json) console.json(done);
        else console.say("reorganisation.forced", done.branches(), done.people());
        return 0;
    }

    @Command(description = "Hoàn tác / undo")
    int undo(
            @Parameters(paramLabel = "PLAN") long plan,
            @Option(names = "--because", paramLabel = "TEXT", required = true, description = "Lý do / reason")
                    String reason,
            @Mixin Form form) {
        acts.enforcing().undo(new PlanId(plan), reason, Actor.MACHINE);
        if (form.json) console.json(listed(plans.find(new PlanId(plan), Actor.MACHINE)));
        else console.say("reorganisation.undone-said", plan);
        return 0;
    }

    @Command(description = "Các lần tổ chức lại / all reorganisations")
    int list(@Mixin Form form) {
        var all = plans.all(Actor.MACHINE).stream().map(this::listed).toList();
        if (form.json) console.json(all);
        else
            all.forEach(one -> console.line(
                    "%d\t%s\t%s\t%s\t%s".formatted(one.plan(), one.state(), one.day(), one.number(), one.under())));
        return 0;
    }

    private Listed listed(Plan plan) {
        var decision = plan.decision();
        var under = units.find(plan.under(), decision.day().minusDays(1))
                .or(() -> units.find(plan.under(), decision.day()))
                .orElseThrow(() -> new Refused("units.not-there", decision.day().toString()));
        return new Listed(plan.id().value(), plan.state().name(), decision.number(), decision.day(), under.name());
    }
}
