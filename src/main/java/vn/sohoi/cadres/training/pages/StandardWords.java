package vn.sohoi.cadres.training.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.cadres.training.Standard;
import vn.sohoi.cadres.training.Standard.Asks;
import vn.sohoi.units.UnitLevel;

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

    /** The post with its level: "Chủ tịch Hội (cấp xã)". */
    String post(UnitLevel level, Post post, Locale language) {
        return cadres.say(
                language,
                "cadres.training.post-of",
                cadres.post(post.body(), post.kind(), language),
                cadres.say(language, "cadres.standard.level." + level));
    }

    /** All posts of all levels, from above. */
    Map<String, String> posts(Locale language) {
        var all = new LinkedHashMap<String, String>();
        for (var level : UnitLevel.values())
            for (var post : Post.of(level)) all.put(level + ":" + post, post(level, post, language));
        return all;
    }

    /** All that may be asked. */
    Map<String, String> asks(Locale language) {
        var all = new LinkedHashMap<String, String>();
        for (var asks : Asks.values())
            for (var value : asks.choices()) all.put(asks + ":" + value, asks(asks, value, language));
        return all;
    }
}
