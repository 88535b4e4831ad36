package vn.sohoi.campaigns.pages;

import static vn.sohoi.campaigns.pages.CampaignWords.said;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.campaigns.StepKind;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;

/** What a form about households speaks of: whose they are, the year, and who says how they stand. */
record AskedHouseholds(UnitId unit, int year, StepKind step) {
    /** @throws NotFound for a year that cannot be asked */
    static AskedHouseholds of(@Nullable Long unit, @Nullable Integer year, String step, Actor actor, LocalDate today) {
        return new AskedHouseholds(actor.unitOr(unit), Asked.year(year, today), Asked.step(step));
    }

    /** As the form sends it back. */
    static AskedHouseholds of(Map<String, String> form, Actor actor, LocalDate today) {
        var unit = said(form.get("unit"));
        var year = said(form.get("nam"));
        if (!unit.matches("\\d{1,18}") || !year.matches("\\d{4}")) throw new NotFound();
        return of(Long.valueOf(unit), Integer.valueOf(year), said(form.get("buoc")), actor, today);
    }

    /** As an address asks it. */
    String query() {
        return "?unit=" + unit + "&nam=" + year + "&buoc=" + step;
    }

    /** The page of all the unit's households. */
    String all() {
        return "/van-dong/ho?unit=" + unit + "&nam=" + year;
    }
}
