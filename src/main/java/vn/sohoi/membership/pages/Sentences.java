package vn.sohoi.membership.pages;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Refused;
import vn.sohoi.membership.Admission;
import vn.sohoi.membership.Departure;
import vn.sohoi.membership.StayCorrected;
import vn.sohoi.membership.Transfer;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Ink;

/** Why an act was not carried out, in a sentence. */
@Component
class Sentences {
    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    String say(Locale language, String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    String say(Locale language, Refused refused) {
        return texts.say(language, refused);
    }

    String of(Admission admission, Locale language) {
        return switch (admission) {
            case Admission.Done done -> "";
            case Admission.NotYet18 young -> say(language, "membership.not.young", Ink.day(young.from()));
            case Admission.BirthUnknown unknown -> say(language, "membership.not.birth-unknown");
            case Admission.NotAWoman man -> say(language, "membership.not.woman");
            case Admission.AlreadyMember member -> say(language, "membership.not.member-already");
            case Admission.UnitClosed closed -> say(language, "membership.not.unit-closed", Ink.day(closed.day()));
            case Admission.InFuture future -> say(language, "membership.not.in-future", Ink.day(future.day()));
            case Admission.BeforeHerLastDay before -> say(language, "membership.not.before", Ink.day(before.until()));
        };
    }

    String of(Departure departure, Locale language) {
        return switch (departure) {
            case Departure.Done done -> "";
            case Departure.NoMember none -> say(language, "membership.not.no-member");
            case Departure.InFuture future -> say(language, "membership.not.in-future", Ink.day(future.day()));
            case Departure.BeforeItBegan before -> say(language, "membership.not.before", written(before.since()));
        };
    }

    String of(StayCorrected corrected, Locale language) {
        return switch (corrected) {
            case StayCorrected.Done done -> "";
            case StayCorrected.Overlaps overlaps -> say(language, "membership.not.overlaps");
            case StayCorrected.UnitClosed closed -> say(language, "membership.not.branch-closed");
        };
    }

    String of(Transfer transfer, Locale language) {
        return switch (transfer) {
            case Transfer.Asked asked -> "";
            case Transfer.Done done -> "";
            case Transfer.Declined declined -> "";
            case Transfer.NoMember none -> say(language, "membership.not.no-member");
            case Transfer.AlreadyThere there -> say(language, "membership.not.there-already");
            case Transfer.AlreadyAsked asked -> say(language, "membership.not.asked-already");
            case Transfer.UnitClosed closed -> say(language, "membership.not.unit-closed", Ink.day(closed.on()));
            case Transfer.BeforeItBegan before -> say(language, "membership.not.before", Ink.day(before.since()));
            case Transfer.InFuture future -> say(language, "membership.not.in-future", Ink.day(future.on()));
            case Transfer.WantsTheOtherSide other -> say(language, "membership.not.other-side");
            case Transfer.NobodyElsewhere nobody -> say(language, "membership.not.nobody-elsewhere");
            case Transfer.NoLongerThere gone -> say(language, "membership.not.gone");
        };
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : Ink.day(day);
    }
}
