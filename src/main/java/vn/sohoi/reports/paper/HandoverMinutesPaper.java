package vn.sohoi.reports.paper;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reorganisation.spi.HandedOver;
import vn.sohoi.reorganisation.spi.HandoverPaper;
import vn.sohoi.reorganisation.spi.Minutes;
import vn.sohoi.reports.Heading;
import vn.sohoi.reports.Headings;
import vn.sohoi.reports.Layout;
import vn.sohoi.reports.paper.Paper.Block;
import vn.sohoi.reports.paper.Paper.Cell;
import vn.sohoi.reports.paper.Paper.Head;
import vn.sohoi.reports.paper.Paper.Run;
import vn.sohoi.reports.words.DayWords;
import vn.sohoi.units.UnitKind;
import vn.sohoi.web.Ink;

/** Minutes of a hand-over in the State's layout (Decree 30/2020): who, what by which lists, and room for both to sign. */
@Component
class HandoverMinutesPaper implements HandoverPaper {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final WordPaper word;
    private final PdfPaper pdf;
    private final Headings headings;
    private final Addresses addresses;
    private final Texts texts;
    private final Clock clock;

    HandoverMinutesPaper(
            WordPaper word, PdfPaper pdf, Headings headings, Addresses addresses, Texts texts, Clock clock) {
        this.word = word;
        this.pdf = pdf;
        this.headings = headings;
        this.addresses = addresses;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public byte[] word(Minutes minutes) {
        return word.of(paper(minutes));
    }

    @Override
    public byte[] pdf(Minutes minutes) {
        return pdf.of(paper(minutes));
    }

    private Paper paper(Minutes minutes) {
        var own = headings.on(minutes.under(), minutes.day());
        var heading =
                new Heading(Layout.STATE, own.superior(), own.issuer(), own.place(), own.agency(), "", "", List.of());
        return new Paper(
                heading,
                heading.number("", say("reports.mark.MINUTES")),
                own.place() + ", "
                        + say(
                                "reports.handover.day-by-hand",
                                String.valueOf(LocalDate.now(clock).getYear())),
                say("reports.kind.MINUTES").toUpperCase(Locale.of("vi")),
                say("reports.handover.title", small(minutes.from()), small(minutes.to())),
                blocks(minutes),
                "",
                sources(minutes),
                say("reports.handover.code"),
                addresses.of(minutes.address()));
    }

    private List<Block> blocks(Minutes minutes) {
        var blocks = new ArrayList<Block>();
        blocks.add(words(say("reports.handover.by", minutes.decision(), DayWords.of(minutes.decidedOn()))));
        if (!minutes.basis().isBlank() && !minutes.basis().contains(minutes.decision()))
            blocks.add(words(say("reports.handover.basis", minutes.basis())));
        say("reports.handover.today").lines().forEach(line -> blocks.add(words(line)));
        party(blocks, "reports.handover.giving", minutes.from());
        party(blocks, "reports.handover.taking", minutes.to());
        blocks.add(words(say("reports.handover.agree", DAY.format(minutes.day()))));
        blocks.add(new Paper.Section(say("reports.handover.people")));
        blocks.add(branches(minutes));
        int chapter = 2;
        blocks.add(new Paper.Section(say("reports.handover.officers", chapter++)));
        if (minutes.officers().isEmpty()) blocks.add(words(say("reports.handover.nobody")));
        else blocks.add(officers(minutes));
        for (var list : minutes.lists()) {
            blocks.add(new Paper.Section(say("reports.handover.chapter", chapter++, say(list.textKey()))));
            blocks.add(list(list));
        }
        blocks.add(new Paper.Section(say("reports.handover.besides", chapter)));
        say("reports.handover.by-hand").lines().forEach(line -> blocks.add(words(line)));
        blocks.add(words(say("reports.handover.end")));
        blocks.add(new Paper.Signatures(List.of(
                signature("reports.handover.for-giving", minutes.from()),
                signature("reports.handover.for-taking", minutes.to()))));
        return blocks;
    }

    private void party(List<Block> blocks, String key, Minutes.Side side) {
        blocks.add(new Paper.Section(say(key, small(side))));
        blocks.add(words(say("reports.handover.person", side.who().isEmpty() ? dots() : side.who())));
    }

    private Paper.Signature signature(String key, Minutes.Side side) {
        return new Paper.Signature(say(key), side.name(), say("reports.handover.sign"), side.who(), agreed(side.at()));
    }

    private String agreed(@Nullable Instant at) {
        return at == null ? "" : say("reports.handover.agreed", Ink.time(at.atZone(clock.getZone())));
    }

    private Paper.Table branches(Minutes minutes) {
        var head = new ArrayList<>(List.of(head("reports.column.place"), head("reports.handover.branch")));
        head.add(head("reports.handover.how"));
        for (int i = 0; i < minutes.counted().size(); i++)
            head.add(new Head(say(minutes.counted().get(i)), letter(i)));
        var rows = new ArrayList<List<Cell>>();
        for (var row : minutes.rows()) {
            var cells = new ArrayList<>(List.of(
                    Cell.words(String.valueOf(rows.size() + 1)),
                    Cell.words(row.name()),
                    Cell.words(say(row.whole() ? "reports.handover.whole" : "reports.handover.part"))));
            row.counts().forEach(count -> cells.add(number(count)));
            rows.add(cells);
        }
        var total = new ArrayList<>(List.of(
                Cell.words(""),
                Cell.words(say("reports.handover.sum", minutes.rows().size())),
                Cell.words("")));
        minutes.sums().forEach(count -> total.add(number(count)));
        var weights = new ArrayList<>(List.of(6, 42, 20));
        minutes.counted().forEach(key -> weights.add(16));
        return new Paper.Table(
                "", say("reports.table.until", eve(minutes)), head, weights, rows, total, sources(minutes));
    }

    private Cell number(Minutes.Count count) {
        var words = NumberFormat.getIntegerInstance(Texts.VIETNAMESE).format(count.count());
        return new Cell(words, true, "", count.href().isEmpty() ? "" : addresses.of(count.href()));
    }

    private Paper.Table officers(Minutes minutes) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : minutes.officers())
            rows.add(List.of(
                    Cell.words(String.valueOf(rows.size() + 1)),
                    Cell.words(one.name()),
                    Cell.words(say(one.roleKey()))));
        return new Paper.Table(
                "",
                "",
                List.of(head("reports.column.place"), head("reports.handover.name"), head("reports.handover.post")),
                List.of(6, 44, 50),
                rows,
                List.of(),
                List.of());
    }

    private Paper.Table list(HandedOver.Listed list) {
        var head = new ArrayList<>(List.of(head("reports.column.place")));
        list.columns().forEach(key -> head.add(head(key)));
        var rows = new ArrayList<List<Cell>>();
        for (var row : list.rows()) {
            var cells = new ArrayList<>(List.of(Cell.words(String.valueOf(rows.size() + 1))));
            row.forEach(words -> cells.add(Cell.words(words)));
            rows.add(cells);
        }
        var weights = new ArrayList<>(List.of(6));
        list.columns().forEach(key -> weights.add(94 / list.columns().size()));
        return new Paper.Table("", "", head, weights, rows, List.of(), List.of());
    }

    private List<Paper.Source> sources(Minutes minutes) {
        var sources = new ArrayList<Paper.Source>();
        for (int i = 0; i < minutes.counted().size(); i++)
            sources.add(new Paper.Source(
                    letter(i),
                    say(
                            "reports.source",
                            say(minutes.counted().get(i)),
                            say("reports.end-of-day", eve(minutes)),
                            say("reports.how.counted")),
                    -1));
        return sources;
    }

    private static String eve(Minutes minutes) {
        return DAY.format(minutes.day().minusDays(1));
    }

    private static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    private static String dots() {
        return "…".repeat(9);
    }

    /** "phường Yên Sở": the kind's word is small within a sentence. */
    private static String small(Minutes.Side side) {
        var name = side.name();
        if (UnitKind.namedBy(VietnameseText.fold(name)).isEmpty()) return name;
        return name.substring(0, 1).toLowerCase(Locale.of("vi")) + name.substring(1);
    }

    private static Block words(String line) {
        return new Paper.Words(List.of(Run.plain(line)));
    }

    private Head head(String key) {
        return new Head(say(key), "");
    }

    private String say(String key, Object... arguments) {
        return texts.say(Texts.VIETNAMESE, key, arguments);
    }
}
