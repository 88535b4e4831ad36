package vn.sohoi.people;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Corrections.Saying;
import vn.sohoi.people.spi.PersonFollows;
import vn.sohoi.people.spi.PersonFollows.Joining;
import vn.sohoi.people.spi.PersonFollows.Parting;

/**
 * Puts two rows of one woman together and takes them apart again. No row is lost: the one that goes stays under the one
 * that is kept, and what both told of homes and memberships is told anew on the second clock.
 */
@Service
public class Merges {
    private final MergeRows rows;
    private final MergedHomes homes;
    private final DuplicateRows duplicates;
    private final MergedWords words;
    private final List<PersonFollows> followers;
    private final Steps steps;

    Merges(
            MergeRows rows,
            MergedHomes homes,
            DuplicateRows duplicates,
            MergedWords words,
            List<PersonFollows> followers,
            Steps steps) {
        this.rows = rows;
        this.homes = homes;
        this.duplicates = duplicates;
        this.words = words;
        this.followers = followers;
        this.steps = steps;
    }

    /** Two rows are one woman now. */
    public record Merged(UUID merge, PersonId keep, PersonId gone) {}

    /**
     * They are the same woman. Which row is kept follows from what hangs on it: the one with the earlier membership, else
     * the older row; the words are those chosen.
     *
     * @throws NotFound when the actor does not reach both, or they are one row
     * @throws Refused when something has to be done before, with the sentence
     */
    public Merged merge(Choice choice, Actor actor) {
        steps.gate().demandWrite(actor);
        var couple = Couple.of(choice.base(), choice.other());
        if (couple.low().equals(couple.high())) throw new NotFound();
        return steps.gate().scopes().names(actor, () -> {
            // in the order of the couple, so that two who decide at once wait for each other and not in a ring
            if (!steps.persons().lock(couple.low()) || !steps.persons().lock(couple.high())) throw new NotFound();
            var keep = kept(couple);
            var gone = keep.equals(couple.low()) ? couple.high() : couple.low();
            var merged = steps.gate().scopes().names(Actor.MACHINE, () -> join(keep, gone, choice, actor));
            duplicates.decide(couple, Decision.SAME, actor);
            steps.audit().wrote(actor, "people.merge", "people.person", keep, "merge");
            return merged;
        });
    }

    /**
     * They are two women after all: both rows are again what they were. That they were one, and when, stays known.
     *
     * @throws NotFound when the actor does not reach the one that was kept, or there is no such merge any more
     * @throws Refused when a row that the merge wrote was changed since
     */
    public void takeApart(UUID merge, Actor actor) {
        steps.gate().demandWrite(actor);
        steps.gate().scopes().names(actor, () -> {
            var merged = rows.standing(merge).orElseThrow(NotFound::new);
            if (!steps.persons().lock(merged.keep())) throw new NotFound();
            try {
                steps.gate().scopes().names(Actor.MACHINE, () -> part(merged, actor));
            } catch (DataIntegrityViolationException since) {
                throw new Refused("people.merge-changed-since");
            }
            duplicates.decide(Couple.of(merged.keep(), merged.gone()), Decision.DIFFERENT, actor);
            steps.audit().wrote(actor, "people.take-apart", "people.person", merged.keep(), "merge");
        });
    }

    /** What features tell of a person to whoever is about to answer. */
    public List<PersonFollows.Told> told(PersonId person, Actor actor) {
        steps.gate().demandSight(actor);
        return steps.gate()
                .scopes()
                .names(
                        actor,
                        () -> followers.stream()
                                .flatMap(feature -> feature.told(person).stream())
                                .toList());
    }

    /** Rows put together within the actor's reach, the last first. */
    public List<ListedMerge> standing(int limit, Actor actor) {
        if (!steps.gate().seesNames(actor)) return List.of();
        return steps.gate().scopes().names(actor, () -> rows.standing(limit));
    }

    private PersonId kept(Couple couple) {
        return steps.gate()
                .scopes()
                .names(
                        Actor.MACHINE,
                        () -> followers.stream()
                                .flatMap(feature -> feature.keeps(couple.low(), couple.high()).stream())
                                .findFirst()
                                .orElseGet(() -> rows.older(couple)));
    }

    private Merged join(PersonId keep, PersonId gone, Choice choice, Actor actor) {
        var at = steps.persons().instant();
        var merge = rows.begin(keep, gone, at, actor);
        boolean placeOfGone = choice.rightOf(Choice.PLACE).equals(gone);
        words.take(new MergedWords.Taking(merge, keep, gone), choice, new Saying("merge", actor.login(), at));
        homes.join(new MergedHomes.Holding(merge, keep, gone, placeOfGone), at);
        var joining = new Joining(merge, keep, gone, placeOfGone, at);
        followers.forEach(feature -> feature.joined(joining));
        return new Merged(merge, keep, gone);
    }

    private void part(MergeRows.Standing merged, Actor actor) {
        var at = steps.persons().instant();
        rows.end(merged.merge(), at, actor);
        words.giveBack(merged, new Saying("take-apart", actor.login(), at));
        homes.part(merged.merge(), at);
        var parting = new Parting(merged.merge(), merged.keep(), merged.gone(), merged.at(), at);
        followers.forEach(feature -> feature.parted(parting));
    }
}
