package vn.sohoi.cadres.handover.pages;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Forbidden;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.handover.Change;
import vn.sohoi.cadres.handover.Item;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.kernel.Refused;

/** Says changes of heads and what they hand over. */
@Component
class HandoverWords {
    static final String HOME = "/can-bo/ban-giao";

    private final CadreWords cadres;

    HandoverWords(CadreWords cadres) {
        this.cadres = cadres;
    }

    String head(Change change, Locale language) {
        return cadres.post(change.body(), PositionKind.CHAIR, language);
    }

    /** "Chủ tịch Hội: Đào Thị Lan bàn giao cho Cao Thị Mai". */
    String what(Change change, Locale language) {
        return cadres.say(
                language,
                "cadres.handover.what",
                head(change, language),
                name(change.fromName(), language),
                name(change.toName(), language));
    }

    String name(String name, Locale language) {
        return name.isEmpty() ? cadres.say(language, "cadres.name-erased") : name;
    }

    static String item(Item item, Locale language) {
        return language.getLanguage().equals("en") ? item.nameEn() : item.name();
    }

    /** The sentence of a refusal of handing over; another is thrown on. */
    String refusal(Refused refused, Locale language) {
        if (refused instanceof Forbidden || !refused.key().startsWith("cadres.handover.error.")) throw refused;
        return cadres.say(language, refused.key());
    }
}
