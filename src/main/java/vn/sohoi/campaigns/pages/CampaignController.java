package vn.sohoi.campaigns.pages;

import static vn.sohoi.campaigns.pages.CampaignWords.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.Campaign;
import vn.sohoi.campaigns.Campaign.Words;
import vn.sohoi.campaigns.CampaignId;
import vn.sohoi.campaigns.CampaignKind;
import vn.sohoi.campaigns.Campaigns;
import vn.sohoi.campaigns.NewCampaign;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/** Campaigns of any day, what each asks for and where it applies; whoever keeps the catalogue changes them. */
@Controller
@Can(purpose = Purpose.CATALOGUE, act = Act.READ)
class CampaignController {
    private final Campaigns campaigns;
    private final CampaignWords words;
    private final Units units;
    private final Authoriser authoriser;
    private final CampaignSums sums;

    CampaignController(
            Campaigns campaigns, CampaignWords words, Units units, Authoriser authoriser, CampaignSums sums) {
        this.campaigns = campaigns;
        this.words = words;
        this.units = units;
        this.authoriser = authoriser;
        this.sums = sums;
    }

    @GetMapping("/van-dong")
    CampaignsPage all(@RequestParam(required = false) @Nullable LocalDate on, Actor actor, Locale language) {
        var day = on == null ? words.today() : on;
        var groups = new ArrayList<CampaignsPage.Group>();
        for (var kind : CampaignKind.values()) {
            var lines = campaigns.all(actor).stream()
                    .filter(one -> one.kind() == kind && one.valid().holds(day))
                    .map(one -> line(one, language))
                    .toList();
            if (!lines.isEmpty())
                groups.add(new CampaignsPage.Group(words.say(language, "campaigns.kind." + kind), lines));
        }
        return new CampaignsPage(day, groups, authoriser.allows(actor, Purpose.FIGURES, Act.READ), mayWrite(actor));
    }

    @GetMapping("/van-dong/{id:[0-9]+}")
    CampaignPage one(@PathVariable long id, Actor actor, Locale language) {
        return page(new CampaignId(id), Map.of(), Map.of(), actor, language);
    }

    @GetMapping("/van-dong/moi")
    @Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
    BeginPage form(@ModelAttribute BeginForm form, Locale language) {
        return new BeginPage(form, words.kinds(language), Map.of());
    }

    @PostMapping("/van-dong/moi")
    @Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
    Object begin(@ModelAttribute BeginForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var from = words.day("from", form.from(), errors, language);
        var last = said(form.last()).isEmpty() ? null : words.day("last", form.last(), errors, language);
        if (last != null && last.isBefore(from)) errors.put("last", words.say(language, "campaigns.error.backwards"));
        if (!words.kinds(language).containsKey(said(form.kind())))
            errors.put("kind", words.say(language, "campaigns.error.kind"));
        if (!errors.isEmpty()) return new BeginPage(form, words.kinds(language), errors);
        try {
            var id = campaigns.begin(
                    new NewCampaign(
                            CampaignKind.valueOf(said(form.kind())),
                            new Words(said(form.name()), said(form.english())),
                            new DateSpan(from, last == null ? null : last.plusDays(1)),
                            form.somewhere() == null,
                            said(form.basis())),
                    actor);
            return "redirect:/van-dong/" + id;
        } catch (Refused refused) {
            var field = refused.key().equals("campaigns.error.name") ? "name" : "from";
            return new BeginPage(form, words.kinds(language), Map.of(field, words.say(language, refused)));
        }
    }

    @PostMapping("/van-dong/{id:[0-9]+}/tieu-chi")
    @Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
    Object word(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "") String english,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String basis,
            Actor actor,
            Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("from", from, errors, language);
        var typed = Map.of("number", number, "wording", wording, "english", english, "from", from, "basis", basis);
        if (!number.strip().matches("[1-9]")) errors.put("number", words.say(language, "campaigns.error.number"));
        return changed(
                id,
                typed,
                errors,
                actor,
                language,
                () -> campaigns.word(
                        new CampaignId(id),
                        Integer.parseInt(number.strip()),
                        new Words(said(wording), said(english)),
                        day,
                        basis,
                        actor));
    }

    @PostMapping("/van-dong/{id:[0-9]+}/noi")
    @Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
    Object apply(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String applies,
            @RequestParam(defaultValue = "") String decision,
            Actor actor,
            Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("applies", applies, errors, language);
        var typed = Map.of("unit", unit, "applies", applies, "decision", decision);
        return changed(
                id,
                typed,
                errors,
                actor,
                language,
                () -> campaigns.apply(new CampaignId(id), units.one(unit, day), day, decision, actor));
    }

    @PostMapping("/van-dong/{id:[0-9]+}/ket-thuc")
    @Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
    Object end(@PathVariable long id, @RequestParam(defaultValue = "") String last, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("last", last, errors, language);
        return changed(
                id,
                Map.of("last", last),
                errors,
                actor,
                language,
                () -> campaigns.end(new CampaignId(id), day.plusDays(1), actor));
    }

    private Object changed(
            long id,
            Map<String, String> typed,
            Map<String, String> errors,
            Actor actor,
            Locale language,
            Runnable change) {
        if (!errors.isEmpty()) return page(new CampaignId(id), typed, errors, actor, language);
        try {
            change.run();
            return "redirect:/van-dong/" + id;
        } catch (Refused refused) {
            errors.put(field(refused.key(), typed), words.say(language, refused));
            return page(new CampaignId(id), typed, errors, actor, language);
        } catch (NotFound elsewhere) {
            if (!typed.containsKey("unit")) throw elsewhere;
            errors.put("unit", words.say(language, "campaigns.error.unit"));
            return page(new CampaignId(id), typed, errors, actor, language);
        }
    }

    /** The field of the form that was sent that a refusal is about. */
    private static String field(String key, Map<String, String> typed) {
        if (typed.containsKey("last")) return "last";
        if (typed.containsKey("unit"))
            return switch (key) {
                case "campaigns.error.basis" -> "decision";
                case "campaigns.error.day-outside", "campaigns.error.applies" -> "applies";
                default -> "unit";
            };
        return switch (key) {
            case "campaigns.error.basis" -> "basis";
            case "campaigns.error.number" -> "number";
            case "campaigns.error.wording" -> "wording";
            default -> "from";
        };
    }

    private boolean mayWrite(Actor actor) {
        return authoriser.allows(actor, Purpose.CATALOGUE, Act.WRITE);
    }

    private CampaignsPage.Line line(Campaign one, Locale language) {
        return new CampaignsPage.Line(
                one.name().in(language),
                "/van-dong/" + one.id(),
                words.span(one.valid(), language),
                one.basis(),
                one.doubt().in(language));
    }

    private CampaignPage page(
            CampaignId id, Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        var campaign = campaigns.find(id, actor);
        List<CampaignPage.PlaceLine> places = campaigns.places(id).stream()
                .map(place -> new CampaignPage.PlaceLine(
                        words.unit(place.unit()), words.span(place.valid(), language), place.basis()))
                .toList();
        return new CampaignPage(
                campaign.name().in(language),
                id.toString(),
                words.say(language, "campaigns.kind." + campaign.kind()),
                words.span(campaign.valid(), language),
                campaign.basis(),
                campaign.doubt().in(language),
                campaign.everywhere(),
                campaigns.wordings(id).stream()
                        .map(one -> new CampaignPage.Line(
                                one.number(),
                                one.wording().in(language),
                                words.span(one.valid(), language),
                                one.basis(),
                                one.doubt().in(language)))
                        .toList(),
                places,
                sums.of(campaign.kind(), new YearSums.Reading(actor, language)),
                words.today().getYear(),
                mayWrite(actor),
                form,
                errors);
    }
}
