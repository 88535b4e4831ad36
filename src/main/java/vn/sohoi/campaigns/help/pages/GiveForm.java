package vn.sohoi.campaigns.help.pages;

import org.jspecify.annotations.Nullable;
import vn.sohoi.campaigns.help.Given;
import vn.sohoi.campaigns.help.PartnershipId;
import vn.sohoi.campaigns.help.Recipient;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/**
 * What was given, as people type it.
 *
 * @param whom {@link Whom} by name
 * @param name of the woman, or of one of the household
 * @param who which of those in the book who bear that name
 * @param under the programme under which it was given, empty for none
 * @param why it is corrected
 */
record GiveForm(
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String day,
        @Nullable String quantity,
        @Nullable String worth,
        @Nullable String whom,
        @Nullable String name,
        @Nullable String who,
        @Nullable String people,
        @Nullable String giver,
        @Nullable String donor,
        @Nullable String under,
        @Nullable String proof,
        @Nullable String why) {

    /** To whom. */
    enum Whom {
        /** As it was entered before. */
        SAME,
        PERSON,
        HOUSEHOLD,
        COUNTED
    }

    static GiveForm fresh(UnitId unit, String day) {
        return new GiveForm(
                unit.toString(), null, day, "1", null, null, null, null, null, null, null, null, null, null);
    }

    static GiveForm of(Given given) {
        var what = given.what();
        PartnershipId under = what.under();
        return new GiveForm(
                what.unit().toString(),
                what.kind().name(),
                Ink.day(what.day()),
                String.valueOf(what.quantity()),
                String.valueOf(what.worth()),
                Whom.SAME.name(),
                "",
                "",
                what.to() instanceof Recipient.Counted counted ? String.valueOf(counted.people()) : "",
                what.donor().kind().name(),
                what.donor().name(),
                under == null ? "" : under.toString(),
                what.proof(),
                "");
    }

    /** What was typed in a field, never null. */
    static String said(@Nullable String typed) {
        return HelpWords.said(typed);
    }
}
