package vn.sohoi.emulation.awards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.UnitLevel;

/**
 * One version of a title or form of commendation.
 *
 * @param key the same in all its versions
 * @param level on which it is decided
 * @param giver who decides, as decisions call it
 * @param praise the word with which it praises a collective, or null
 * @param valid the days on which it may be proposed and decided, half-open
 * @param basis law, charter or rules that it rests on
 * @param doubt what of it nobody has looked up yet; empty when all is known
 */
public record Form(
        FormId id,
        String key,
        String name,
        FormKind kind,
        UnitLevel level,
        String giver,
        boolean collectives,
        boolean individuals,
        @Nullable Praise praise,
        VoteRule rule,
        List<Condition> conditions,
        String basis,
        String doubt,
        DateSpan valid) {

    /** Whether such a receiver may get it. */
    public boolean fits(Receiver.Kind receiver) {
        return receiver == Receiver.Kind.INDIVIDUAL ? individuals : collectives;
    }
}
