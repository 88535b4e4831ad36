package vn.sohoi.campaigns.pages;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.HouseholdResults;
import vn.sohoi.campaigns.Samples;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** The chair draws which households the commune looks at itself, sees why, and concludes the year. */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.APPROVE)
class SampleController {
    /** Short enough to be said aloud and written down. */
    private static final long SEEDS = 1_000_000;

    private final Samples samples;
    private final HouseholdResults results;
    private final SampleQuery query;
    private final CampaignWords words;
    private final RandomGenerator chance = new SecureRandom();

    SampleController(Samples samples, HouseholdResults results, SampleQuery query, CampaignWords words) {
        this.samples = samples;
        this.results = results;
        this.query = query;
        this.words = words;
    }

    @GetMapping("/van-dong/ho/mau")
    @Can(purpose = Purpose.HARDSHIP, act = Act.READ)
    SamplePage sample(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            Actor actor,
            Locale language) {
        return query.of(actor.unitOr(unit), Asked.year(nam, words.today()), Map.of(), Map.of(), actor, language);
    }

    @PostMapping("/van-dong/ho/mau")
    Object draw(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "") String percent,
            Actor actor,
            Locale language) {
        var id = actor.unitOr(unit);
        int year = Asked.year(nam, words.today());
        int share = percent.strip().matches("\\d{1,3}") ? Integer.parseInt(percent.strip()) : 0;
        try {
            samples.draw(id, year, share, chance.nextLong(SEEDS), actor);
            return "redirect:/van-dong/ho/mau?unit=" + id + "&nam=" + year;
        } catch (Refused refused) {
            if (!refused.key().startsWith("campaigns.error.")) throw refused;
            return query.of(
                    id,
                    year,
                    Map.of("percent", percent),
                    Map.of("percent", words.say(language, refused)),
                    actor,
                    language);
        }
    }

    @PostMapping("/van-dong/ho/ket-luan")
    Object conclude(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "") String ngay,
            Actor actor,
            Locale language) {
        var id = actor.unitOr(unit);
        int year = Asked.year(nam, words.today());
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("ngay", ngay, errors, language);
        try {
            if (errors.isEmpty()) {
                results.conclude(id, year, day, actor);
                return "redirect:/van-dong/ho?unit=" + id + "&nam=" + year;
            }
        } catch (Refused refused) {
            if (!refused.key().startsWith("campaigns.error.")) throw refused;
            errors.put("ngay", words.say(language, refused));
        }
        return query.of(id, year, Map.of("ngay", ngay), errors, actor, language);
    }
}
