package vn.sohoi.campaigns.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.HouseholdResults;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.Sample;
import vn.sohoi.campaigns.Samples;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** What the page of a commune's sample shows, and whether one waits to be drawn. */
@Component
class SampleQuery {
    private final Samples samples;
    private final HouseholdYears years;
    private final HouseholdResults results;
    private final Units units;
    private final CampaignWords words;

    SampleQuery(Samples samples, HouseholdYears years, HouseholdResults results, Units units, CampaignWords words) {
        this.samples = samples;
        this.years = years;
        this.results = results;
        this.units = units;
        this.words = words;
    }

    SamplePage of(
            UnitId unit, int year, Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        var all = years.of(unit, year, actor);
        var sample = samples.of(unit, year, actor).orElse(null);
        return new SamplePage(
                words.unit(unit),
                unit.value(),
                year,
                sample == null ? "" : how(sample, language),
                sample == null
                        ? List.of()
                        : sample.branches().stream()
                                .map(one -> line(one, year, language))
                                .toList(),
                sample == null ? null : progress(all),
                (int) all.stream().filter(one -> one.branchSaid() != null).count(),
                all.size(),
                mayDraw(unit, actor),
                form,
                errors);
    }

    /** Households of the reader's own commune that were verified this year and of which no sample was drawn; 0 for others. */
    long toDraw(UnitId unit, Actor reader) {
        if (!mayDraw(unit, reader)) return 0;
        int year = words.today().getYear();
        if (samples.of(unit, year, reader).isPresent()) return 0;
        return years.verified(unit, year, reader);
    }

    private boolean mayDraw(UnitId unit, Actor actor) {
        var own = units.find(unit, words.today());
        return own.isPresent() && own.get().level() == UnitLevel.COMMUNE && results.mayConclude(unit, actor);
    }

    private String how(Sample sample, Locale language) {
        var on = sample.drawnAt()
                .atZoneSameInstant(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .toLocalDate();
        return words.say(
                language,
                "campaigns.how-drawn",
                Ink.day(on),
                String.valueOf(sample.percent()),
                String.valueOf(sample.seed()));
    }

    private SamplePage.Line line(Sample.OfBranch one, int year, Locale language) {
        return new SamplePage.Line(
                words.unit(one.branch()),
                "/van-dong/ho?unit=" + one.branch() + "&nam=" + year,
                one.checked() == 0
                        ? words.say(language, "campaigns.never-checked")
                        : words.say(language, "campaigns.differed-of", one.differed(), one.checked()),
                words.decimal(BigDecimal.valueOf(one.weight()), language),
                one.candidates(),
                one.drawn());
    }

    private static SamplePage.Progress progress(List<HouseholdYear> all) {
        var drawn = all.stream().filter(HouseholdYear::drawn).toList();
        var checked = drawn.stream().filter(one -> one.communeSaid() != null).toList();
        return new SamplePage.Progress(
                drawn.size(),
                checked.size(),
                (int) checked.stream().filter(SampleQuery::differs).count(),
                (int) all.stream()
                        .filter(one -> one.branchSaid() != null && one.result() == null)
                        .count());
    }

    private static boolean differs(HouseholdYear one) {
        @Nullable List<Integer> seen = one.communeSaid();
        return !Objects.equals(seen, one.branchSaid());
    }
}
