package vn.sohoi.cadres.training.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.training.Standard;
import vn.sohoi.cadres.training.Standard.Asks;

/** Says standards. */
@Component
class StandardWords {
    private final CadreWords cadres;

    StandardWords(CadreWords cadres) {
        this.cadres = cadres;
    }

    /** What is asked: "học vấn từ đại học". */
    String asks(Asks asks, String value, Locale language) {
        var said = switch (asks) {
            case EDUCATION, THEORY -> cadres.say(language, "cadres.part." + asks + "." + value);
            case COURSE -> cadres.say(language, "cadres.training.theme." + value);
            case AGE -> value;
        };
        return cadres.say(language, "cadres.standard.asks." + asks, said);
    }

    String asks(Standard one, Locale language) {
        return asks(one.asks(), one.value(), language);
    }

    /** All that may be asked. */
    Map<String, String> asks(Locale language) {
        var all = new LinkedHashMap<String, String>();
        for (var asks : Asks.values())
            for (var value : asks.choices()) all.put(asks + ":" + value, asks(asks, value, language));
        return all;
    }
}
