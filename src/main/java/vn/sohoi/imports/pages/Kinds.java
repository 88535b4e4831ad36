package vn.sohoi.imports.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.imports.spi.Sheet;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.text.Texts;

/** Which kinds of lists somebody may hand in; members first, as most lists are. */
@Component
record Kinds(List<Sheet> sheets, Authoriser authoriser, Texts texts) {

    /** By what the form says. */
    Map<String, String> of(Actor actor, Locale language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var sheet : sheets)
            if (authoriser.allows(actor, sheet.purpose(), Act.WRITE))
                kinds.put(sheet.name(), texts.say(language, sheet.title()));
        return kinds;
    }

    /**
     * The kind that was chosen, or the first where none was.
     *
     * @throws NotFound for one that the actor may not hand in
     */
    String named(String chosen, Actor actor) {
        return sheets.stream()
                .filter(sheet -> chosen.isEmpty() || sheet.name().equals(chosen))
                .filter(sheet -> authoriser.allows(actor, sheet.purpose(), Act.WRITE))
                .findFirst()
                .orElseThrow(NotFound::new)
                .name();
    }
}
