package vn.sohoi.cadres.training;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sohoi.cadres.Trait;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.UnitLevel;

/**
 * What a post asks of whoever holds it.
 *
 * @param level of the units in whose bodies the post stands
 * @param value one of {@link Asks#choices}
 * @param basis the paper that asks for it
 * @param valid the days on which it is asked
 */
public record Standard(
        StandardId id, UnitLevel level, Post post, Asks asks, String value, String basis, DateSpan valid) {

    /** What is asked. */
    public enum Asks {
        /** At least this schooling. */
        EDUCATION(Trait.EDUCATION.parts()),
        /** At least this of political theory. */
        THEORY(Trait.THEORY.parts()),
        /** A course of this theme, whose certificate still counts where it has an end. */
        COURSE(Stream.of(Theme.values()).map(Enum::name).toList()),
        /** At most so many completed years on the day on which she takes the post. */
        AGE(IntStream.rangeClosed(30, 65).mapToObj(String::valueOf).toList());

        private final List<String> choices;

        Asks(List<String> choices) {
            this.choices = choices;
        }

        /** What may be asked, from the least. */
        public List<String> choices() {
            return choices;
        }
    }
}
