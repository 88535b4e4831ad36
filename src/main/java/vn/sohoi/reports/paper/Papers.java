package vn.sohoi.reports.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.Fields;
import vn.sohoi.reports.Made;
import vn.sohoi.reports.Part;
import vn.sohoi.reports.Pieces;
import vn.sohoi.reports.Sort;
import vn.sohoi.reports.Version;
import vn.sohoi.reports.paper.Paper.Block;
import vn.sohoi.reports.paper.Paper.Cell;
import vn.sohoi.reports.paper.Paper.Head;
import vn.sohoi.reports.paper.Paper.Run;
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
        String letter(Made made) {
            return sources.letter(made);
        }

        Cell cell(Made made, String letter) {
            return new Cell(NumberText.inCell(made), true, letter, address.apply(made));
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
            var made = hand.answers().figure(piece.words());
            runs.add(made.map(figure ->
                            new Run(words, hand.letter(figure), hand.address().apply(figure)))
                    .orElseGet(() -> Run.plain(words)));
        }
        return runs;
    }

    private Paper.Table indicators(Version version, int number, Hand hand) {
        var sorts = version.sorts();
        var head = new ArrayList<>(List.of(
                head("reports.column.place"), head("reports.column.indicator"), head("reports.column.measure")));
        sorts.forEach(sort -> head.add(new Head(column(version, sort), "")));
        var rows = new ArrayList<List<Cell>>();
        for (var code : version.report().draft().indicators()) {
            var own = version.of(code, Sort.THIS_PERIOD).orElse(null);
            if (own == null) continue;
            var row = new ArrayList<Cell>();
            row.add(Cell.words(String.valueOf(rows.size() + 1)));
            row.add(Cell.words(own.name()));
            row.add(Cell.words(say("indicators.measure." + own.measure())));
            for (var sort : sorts)
                row.add(version.of(code, sort)
                        .map(made -> hand.cell(made, hand.letter(made)))
                        .orElseGet(() -> Cell.words("")));
            rows.add(row);
        }
        var weights = new ArrayList<>(List.of(5, 40, 13));
        sorts.forEach(sort -> weights.add(17));
        var title = say("reports.table.indicators", String.format(Locale.ROOT, "%02d", number));
        return new Paper.Table(title, note(version), head, weights, rows, List.of());
    }

    private Paper.Table units(Version version, int number, Hand hand) {
        var codes = version.report().draft().byUnit();
        var head = new ArrayList<>(List.of(head("reports.column.place"), head("reports.column.unit")));
        var total = new ArrayList<>(List.of(Cell.words(""), Cell.words(say("reports.column.whole"))));
        for (var code : codes) {
            var own = version.of(code, Sort.THIS_PERIOD).orElseThrow();
            head.add(new Head(own.name().split(":", 2)[0], hand.letter(own)));
            total.add(hand.cell(own, ""));
        }
        var rows = new ArrayList<List<Cell>>();
        for (var unit : version.unitsBeneath()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.words(String.valueOf(rows.size() + 1)));
            row.add(Cell.words(version.figures().stream()
                    .filter(made -> made.unit().equals(unit))
                    .findFirst()
                    .map(Made::unitName)
                    .orElse("")));
            for (var code : codes)
                row.add(version.of(unit, code, Sort.THIS_PERIOD)
                        .map(made -> hand.cell(made, ""))
                        .orElseGet(() -> Cell.words("")));
            rows.add(row);
        }
        var weights = new ArrayList<>(List.of(6, 30));
        IntStream.range(0, codes.size()).forEach(i -> weights.add(64 / Math.max(1, codes.size())));
        var title = say("reports.table.units", String.format(Locale.ROOT, "%02d", number));
        return new Paper.Table(title, note(version), head, weights, rows, total);
    }

    /** What stands over the numbers of one sort: "Năm 2019", "Cùng kỳ năm 2018". */
    public String column(Version version, Sort sort) {
        var when = DayWords.of(sort.of(version.report().period()));
        return switch (sort) {
            case THIS_PERIOD -> when.substring(0, 1).toUpperCase(Locale.of("vi")) + when.substring(1);
            case YEAR_SO_FAR -> say("reports.column.so-far", when);
            case YEAR_BEFORE -> say("reports.column.year-before", when);
        };
    }

    private String note(Version version) {
        return say("reports.table.until", DAY.format(version.report().period().lastDay()));
    }

    private Head head(String key) {
        return new Head(say(key), "");
    }

    private String say(String key, Object... arguments) {
        return texts.say(Texts.VIETNAMESE, key, arguments);
    }
}
