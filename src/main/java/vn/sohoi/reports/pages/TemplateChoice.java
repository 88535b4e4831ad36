package vn.sohoi.reports.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.reports.Layout;
import vn.sohoi.reports.PaperKind;
import vn.sohoi.reports.Version;
import vn.sohoi.reports.paper.WideWord;
import vn.sohoi.reports.templates.PaperKinds;
import vn.sohoi.reports.templates.ShippedTemplates;
import vn.sohoi.reports.templates.Templates;

/** The templates that a reader can choose from: her unit's own first, then those of the house. */
@Component
class TemplateChoice {
    private final Templates templates;
    private final ShippedTemplates shipped;
    private final PaperKinds kinds;
    private final WideWord wide;
    private final Words words;

    TemplateChoice(Templates templates, ShippedTemplates shipped, PaperKinds kinds, WideWord wide, Words words) {
        this.templates = templates;
        this.shipped = shipped;
        this.kinds = kinds;
        this.wide = wide;
        this.words = words;
    }

    /** By what stands in the address. */
    Map<String, String> of(Actor actor, Locale language) {
        var choice = new LinkedHashMap<String, String>();
        for (var own : templates.of(Words.own(actor), PaperKinds.REPORT, actor))
            choice.put(own.id().toString(), own.name());
        choice.putAll(shipped(language));
        return choice;
    }

    /** Those of the house, such as {@code REPORT-STATE}. */
    Map<String, String> shipped(Locale language) {
        var choice = new LinkedHashMap<String, String>();
        for (var kind : PaperKind.values())
            for (var layout : Layout.values())
                choice.put(
                        kind + "-" + layout,
                        words.say(
                                language,
                                "reports.shipped-name",
                                words.say(language, "reports.kind." + kind),
                                words.say(language, "reports.layout." + layout)));
        return choice;
    }

    /** Those of the house for papers of other features, by kind. */
    Map<String, String> shippedOfOthers(Locale language) {
        var choice = new LinkedHashMap<String, String>();
        for (var paper : kinds.contributed())
            choice.put(paper.kind(), words.say(language, "reports.shipped-of", words.say(language, paper.text())));
        return choice;
    }

    /** @throws NotFound for what is neither */
    byte[] content(String which, Actor actor) {
        for (var paper : kinds.contributed()) if (paper.kind().equals(which)) return wide.of(paper);
        for (var kind : PaperKind.values())
            for (var layout : Layout.values()) if (which.equals(kind + "-" + layout)) return shipped.of(kind, layout);
        try {
            return templates.content(UUID.fromString(which), actor);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    byte[] fill(String which, Version version, Actor actor) {
        return templates.fill(content(which, actor), version);
    }
}
