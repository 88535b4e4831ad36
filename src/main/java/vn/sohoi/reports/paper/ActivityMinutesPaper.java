package vn.sohoi.reports.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.Heading;
import vn.sohoi.reports.Headings;
import vn.sohoi.reports.Layout;
import vn.sohoi.reports.paper.Paper.Block;
import vn.sohoi.reports.spi.MeetingMinutes;
import vn.sohoi.reports.spi.MinutesPaper;
import vn.sohoi.reports.words.DayWords;

/** Minutes of an activity in the State's layout (Decree 30/2020), with room for who wrote them and who chaired to sign. */
@Component
class ActivityMinutesPaper implements MinutesPaper {
    private final WordPaper word;
    private final PdfPaper pdf;
    private final Headings headings;
    private final Addresses addresses;
    private final Texts texts;

    ActivityMinutesPaper(WordPaper word, PdfPaper pdf, Headings headings, Addresses addresses, Texts texts) {
        this.word = word;
        this.pdf = pdf;
        this.headings = headings;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public byte[] word(MeetingMinutes minutes) {
        return word.of(paper(minutes));
    }

    @Override
    public byte[] pdf(MeetingMinutes minutes) {
        return pdf.of(paper(minutes));
    }

    private Paper paper(MeetingMinutes minutes) {
        var own = headings.on(minutes.unit(), minutes.day());
        var heading =
                new Heading(Layout.STATE, own.superior(), own.issuer(), own.place(), own.agency(), "", "", List.of());
        return new Paper(
                heading,
                heading.number("", say("reports.mark.MINUTES")),
                own.place() + ", " + DayWords.of(minutes.day()),
                say("reports.kind.MINUTES").toUpperCase(Locale.of("vi")),
                minutes.activity(),
                blocks(minutes),
                "",
                List.of(),
                say("reports.handover.code"),
                addresses.of(minutes.address()));
    }

    private List<Block> blocks(MeetingMinutes minutes) {
        var blocks = new ArrayList<Block>();
        minutes.opening().forEach(line -> blocks.add(words(line)));
        for (var part : minutes.parts()) {
            blocks.add(new Paper.Section(part.heading()));
            part.text().lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(words(line)));
        }
        if (!minutes.ending().isEmpty()) blocks.add(words(minutes.ending()));
        blocks.add(new Paper.Signatures(List.of(
                signature("reports.meeting.writer", minutes.writtenBy()),
                signature("reports.meeting.chair", minutes.chairedBy()))));
        return blocks;
    }

    private Paper.Signature signature(String key, String who) {
        return new Paper.Signature(say(key), "", say("reports.handover.sign"), who, "");
    }

    private static Block words(String line) {
        return new Paper.Words(List.of(Paper.Run.plain(line)));
    }

    private String say(String key) {
        return texts.say(Texts.VIETNAMESE, key);
    }
}
