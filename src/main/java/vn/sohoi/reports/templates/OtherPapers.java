package vn.sohoi.reports.templates;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.FieldNames;
import vn.sohoi.reports.FieldNames.Fixed;
import vn.sohoi.reports.Heading;
import vn.sohoi.reports.Headings;
import vn.sohoi.reports.paper.WideWord;
import vn.sohoi.reports.spi.FillsPapers;
import vn.sohoi.reports.words.DayWords;

/** Fills the papers of other features: the fields of the heading from here, the others as the feature says them. */
@Component
class OtherPapers implements FillsPapers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Templates templates;
    private final PaperKinds kinds;
    private final WideWord wide;
    private final Headings headings;
    private final Texts texts;

    OtherPapers(Templates templates, PaperKinds kinds, WideWord wide, Headings headings, Texts texts) {
        this.templates = templates;
        this.kinds = kinds;
        this.wide = wide;
        this.headings = headings;
        this.texts = texts;
    }

    @Override
    public Map<String, String> templates(String kind, Actor reader, Locale language) {
        var all = new LinkedHashMap<String, String>();
        var own = reader.unit();
        if (own != null)
            for (var one : templates.of(own, kind, reader)) all.put(one.id().toString(), one.name());
        all.put(HOUSE, texts.say(language, "reports.shipped-wide"));
        return all;
    }

    @Override
    public byte[] word(String kind, String template, List<Copy> copies, Actor reader) {
        var file = TemplateGate.check(content(kind, template, reader));
        return Copies.of(file, copies.stream().map(this::values).toList());
    }

    private byte[] content(String kind, String template, Actor reader) {
        if (template.equals(HOUSE)) return wide.of(kinds.of(kind));
        try {
            var id = UUID.fromString(template);
            if (!templates.find(id, reader).kind().equals(kind)) throw new NotFound();
            return templates.content(id, reader);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private Map<String, String> values(Copy copy) {
        var values = new LinkedHashMap<String, String>();
        var heading = headings.on(copy.issuer(), copy.day());
        for (var fixed : PaperKinds.OF_HEADING) values.put(FieldNames.key(fixed.name()), said(fixed, heading, copy));
        copy.said().forEach((name, words) -> values.put(FieldNames.key(name), words));
        return values;
    }

    private static String said(Fixed fixed, Heading heading, Copy copy) {
        return switch (fixed) {
            case Co_quan_cap_tren -> heading.superior();
            case Co_quan_ban_hanh -> heading.issuer();
            case Dia_danh -> heading.place();
            case Ngay_thang -> DayWords.of(copy.day());
            case Ngay_ky -> DAY.format(copy.day());
            case Ngay_bang_chu -> DayWords.inWords(copy.day());
            case Thay_mat -> heading.behalf();
            case Chuc_vu -> heading.signer();
            default -> "";
        };
    }
}
