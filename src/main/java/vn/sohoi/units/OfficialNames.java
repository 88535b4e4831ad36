package vn.sohoi.units;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.official.Stated;

/** The words of kinds, and full names made of them. */
@Component
class OfficialNames {
    private final Texts texts;

    OfficialNames(Texts texts) {
        this.texts = texts;
    }

    /** The kind's word in a language. */
    String word(UnitKind kind, Locale language) {
        return texts.say(language, "units.kind." + kind.name());
    }

    /** The name with the kind's word in front, however the table wrote that word. */
    String full(Stated stated, UnitKind kind) {
        return word(kind, Texts.VIETNAMESE) + " " + stated.bare();
    }

    /** What the top of the tree is called where nobody has opened it. */
    String centre() {
        return texts.say(Texts.VIETNAMESE, "units.centre");
    }
}
