package vn.sohoi.reports.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.Fields;
import vn.sohoi.reports.Made;
import vn.sohoi.reports.PaperKind;
import vn.sohoi.reports.Part;
import vn.sohoi.reports.Pieces;
import vn.sohoi.reports.Sort;
import vn.sohoi.reports.Version;
import vn.sohoi.reports.paper.Paper.Block;
import vn.sohoi.reports.paper.Paper.Cell;
import vn.sohoi.reports.paper.Paper.Head;
import vn.sohoi.reports.paper.Paper.Run;
import vn.sohoi.reports.paper.Paper.Source;
import vn.sohoi.reports.words.DayWords;
import vn.sohoi.reports.words.NumberText;

/** Lays a made report out as a paper; papers are in Vietnamese. */
@Component
public class Papers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Fields fields;
    private final Addresses addresses;
    private final Texts texts;

    Papers(Fields fields, Addresses addresses, Texts texts) {
        this.fields = fields;
        this.addresses = addresses;
        this.texts = texts;
    }

    /** The paper of a version; its numbers open under the book's own address. */
    public Paper of(Version version) {
        return of(version, new Hand(new Sources(texts), fields.answers(version), addresses::of));
    }

    /** The same for the screen, where numbers open on the page's own server. */
    public Paper onScreen(Version version) {
        return of(version, new Hand(new Sources(texts), fields.answers(version), Made::address));
    }

    /** "năm 2019" of what happened, "hết ngày 31/12/2019" of what stood. */
    public String when(Made made) {
        return Sources.when(texts, made);
    }

    /** What writes a paper: the letters given so far, what fields say, and where numbers open. */
    private record Hand(Sources sources, Fields.Answers answers, Function<Made, String> address) {
        Cell cell(Made made) {
            return cell(made, "");
        }

        Cell cell(Made made, String letter) {
            return new Cell(NumberText.inCell(made), true, letter, address.apply(made));
        }

        Run run(String words, Made made) {
            return sources.run(words, made, address.apply(made));
        }
    }

    private Paper of(Version version, Hand hand) {
        var blocks = new ArrayList<Block>();
        int tables = 0;
        for (var part : version.report().draft().parts()) {
            if (!part.title().isBlank())
                blocks.add(part.isChapter() ? new Paper.Chapter(part.title()) : new Paper.Section(part.title()));
            part.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(new Paper.Words(runs(line.strip(), hand))));
            if (part.shows() == Part.Shows.NOTHING) continue;
            tables++;
            blocks.add(
                    part.shows() == Part.Shows.INDICATORS
                            ? indicators(version, tables, hand)
                            : units(version, tables, hand));
        }
        var signing = version.signing();
        return new Paper(
                version.heading(),
                version.heading()
                        .number(
                                signing.paper(),
                                say("reports.mark." + version.report().kind())),
                version.heading().place() + ", " + DayWords.of(signing.on()),
                say("reports.kind." + version.report().kind()).toUpperCase(Locale.of("vi")),
                version.report().draft().title(),
                blocks,
                signing.by(),
                hand.sources().all(),
                version.code(),
                addresses.code(version));
    }

    private static List<Run> runs(String line, Hand hand) {
        var runs = new ArrayList<Run>();
        for (var piece : Pieces.of(line)) {
            if (!piece.field()) {
                runs.add(Run.plain(piece.words()));
                continue;
            }
            var words = hand.answers().say(piece.words()).orElse("«" + piece.words() + "»");
            runs.add(hand.answers()
                    .figure(piece.words())
                    .map(made -> hand.run(words, made))
                    .orElseGet(() -> Run.plain(words)));
        }
        return runs;
    }

    private Paper.Table indicators(Version version, int number, Hand hand) {
        var sorts = version.sorts();
        var head = new ArrayList<>(List.of(
                head("reports.column.place"), head("reports.column.indicator"), head("reports.column.measure")));
        var letters = new Letters(version, sorts, hand);
        sorts.forEach(sort -> head.add(new Head(column(version, sort), letters.ofColumn(sort))));
        if (version.compares()) head.add(head("reports.column.change"));
        var rows = new ArrayList<List<Cell>>();
        for (var code : version.report().draft().indicators()) {
            var own = version.row(code).orElse(null);
            if (own == null) continue;
            var row = new ArrayList<Cell>();
            row.add(Cell.words(String.valueOf(rows.size() + 1)));
            row.add(Cell.words(name(own)));
            row.add(Cell.words(say("indicators.measure." + own.measure())));
            for (var sort : sorts)
                row.add(version.of(code, sort)
                        .map(made -> hand.cell(made, letters.ofCell(made)))
                        .orElseGet(() -> Cell.words("")));
            if (version.compares()) row.add(change(version, own));
            rows.add(row);
        }
        int numbers = head.size() - 3;
        var weights = new ArrayList<>(List.of(5, numbers > 3 ? 26 : 40, numbers > 3 ? 11 : 13));
        IntStream.range(0, numbers).forEach(i -> weights.add(numbers > 3 ? 58 / numbers : 17));
        var title = say(
                version.report().kind() == PaperKind.PLAN ? "reports.table.plan" : "reports.table.indicators",
                String.format(Locale.ROOT, "%02d", number));
        return new Paper.Table(title, note(version), head, weights, rows, List.of(), letters.all());
    }

    /** The letters of the table of indicators: at the head of a column whose numbers were all got alike, else at each. */
    private final class Letters {
        private final Map<Sort, Set<Source>> columns = new LinkedHashMap<>();
        private final Map<Made, Source> cells = new HashMap<>();

        Letters(Version version, List<Sort> sorts, Hand hand) {
            for (var sort : sorts)
                for (var code : version.report().draft().indicators())
                    version.of(code, sort).ifPresent(made -> {
                        var source = hand.sources().of(column(version, sort), made);
                        columns.computeIfAbsent(sort, key -> new LinkedHashSet<>())
                                .add(source);
                        cells.put(made, source);
                    });
        }

        String ofColumn(Sort sort) {
            var sources = columns.getOrDefault(sort, Set.of());
            return sources.size() == 1 ? sources.iterator().next().letter() : "";
        }

        String ofCell(Made made) {
            var source = cells.get(made);
            return source == null || !ofColumn(made.sort()).isEmpty() ? "" : source.letter();
        }

        List<Source> all() {
            return columns.values().stream().flatMap(Set::stream).distinct().toList();
        }
    }

    /** What is wanted has the words of its resolution; a row is named after its indicator. */
    String name(Made own) {
        return own.sort() == Sort.PLAN ? fields.nameOf(own.indicator()) : own.name();
    }

    /** Worked out of two numbers that stand beside it, so it has no source of its own. */
    private static Cell change(Version version, Made own) {
        return version.change(own.indicator())
                .map(change -> new Cell(NumberText.difference(change, own.measure()), true, "", ""))
                .orElseGet(() -> Cell.words(""));
    }

    private Paper.Table units(Version version, int number, Hand hand) {
        var columns = version.columns();
        var head = new ArrayList<>(List.of(head("reports.column.place"), head("reports.column.unit")));
        var total = new ArrayList<>(List.of(Cell.words(""), Cell.words(say("reports.column.whole"))));
        var sources = new LinkedHashSet<Source>();
        for (var column : columns) {
            var own = version.of(column.indicator(), column.sort()).orElseThrow();
            var source = hand.sources().of(own);
            sources.add(source);
            head.add(new Head(column(version, column), source.letter()));
            total.add(hand.cell(own));
        }
        var rows = new ArrayList<List<Cell>>();
        for (var unit : version.unitsBeneath()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.words(String.valueOf(rows.size() + 1)));
            row.add(Cell.words(version.nameOf(unit)));
            for (var column : columns)
                row.add(version.of(unit, column.indicator(), column.sort())
                        .map(hand::cell)
                        .orElseGet(() -> Cell.words("")));
            rows.add(row);
        }
        var weights = new ArrayList<>(List.of(6, 30));
        IntStream.range(0, columns.size()).forEach(i -> weights.add(64 / columns.size()));
        var title = say(
                version.report().kind() == PaperKind.PLAN ? "reports.table.plan-units" : "reports.table.units",
                String.format(Locale.ROOT, "%02d", number));
        return new Paper.Table(title, note(version), head, weights, rows, total, List.copyOf(sources));
    }

    /** What stands over a column of the table of units: "Hội viên"; of a plan behind its own result only "Kế hoạch năm 2020". */
    public String column(Version version, Version.Column column) {
        var name = fields.nameOf(column.indicator()).split("[:(]", 2)[0].strip();
        var within = name.substring(0, 1).toLowerCase(Locale.of("vi")) + name.substring(1);
        boolean beside = version.report().draft().byUnit().contains(column.indicator());
        if (column.sort() == Sort.THIS_PERIOD) return name;
        if (column.sort() == Sort.PLAN && beside) return column(version, Sort.PLAN);
        return say("reports.column.of-unit", column(version, column.sort()), within);
    }

    /** What stands over the numbers of one sort: "Năm 2019", "Kế hoạch năm 2019", "Cùng kỳ: năm 2018". */
    public String column(Version version, Sort sort) {
        var when = DayWords.of(sort.of(version.report().period()));
        boolean plan = version.report().kind() == PaperKind.PLAN;
        return switch (sort) {
            case PLAN -> say("reports.column.plan", when);
            case THIS_PERIOD -> when.substring(0, 1).toUpperCase(Locale.of("vi")) + when.substring(1);
            case YEAR_SO_FAR -> say("reports.column.so-far", when);
            case OF_PLAN -> say("reports.column.of-plan");
            case YEAR_BEFORE -> say(plan ? "reports.column.done" : "reports.column.year-before", when);
        };
    }

    /** Until when it was counted; a plan looks ahead and counts nothing of its own. */
    private String note(Version version) {
        var period = version.report().period();
        return version.report().kind() == PaperKind.PLAN
                ? say("reports.table.plan-of", DayWords.of(period))
                : say("reports.table.until", DAY.format(period.lastDay()));
    }

    private Head head(String key) {
        return new Head(say(key), "");
    }

    private String say(String key, Object... arguments) {
        return texts.say(Texts.VIETNAMESE, key, arguments);
    }
}
