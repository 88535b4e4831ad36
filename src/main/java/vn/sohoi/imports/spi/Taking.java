package vn.sohoi.imports.spi;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;

/** How the feature of a {@link Sheet} takes rows into the book and gives them back. Every call stands in a scope. */
public interface Taking {

    /** Name of the sheet whose rows it takes. */
    String sheet();

    /** How many people of such lists the branches hold today. */
    long standing(Collection<UnitId> branches);

    /** How the rows stand to the book, in their order. Writes nothing. */
    List<Standing> compare(List<ListedRow> rows, Ground ground, Actor actor);

    /** Writes the rows, in the transaction that is under way: all that can be written, each with its outcome. */
    Taken take(List<Decided> rows, Ground ground, Actor actor);

    /**
     * Takes back what a list brought, in the transaction that is under way. Nobody goes who was changed since or whom
     * something else refers to by now.
     *
     * @return persons who stay as they are, and why
     */
    List<Kept> takeBack(List<Written> written, Written.During during, Actor actor);

    /**
     * A row to be written.
     *
     * @param same the person in the book whom it is about, or null for a new one
     */
    record Decided(ListedRow row, @Nullable UUID same) {}

    /** What became of the rows, and everything that was written. */
    record Taken(List<Outcome> outcomes, List<Written> written) {}

    /**
     * What became of a row.
     *
     * @param fields names of the fields that were filled
     * @param reason why it was left out, or what else is to be told of it
     */
    record Outcome(
            int place,
            What what,
            @Nullable UUID person,
            List<String> fields,
            @Nullable Reason reason) {}

    /** A person who came with a list that was taken back, and stays. */
    record Kept(UUID person, Reason why) {}

    /** What became of it. */
    enum What {
        NEW,
        CHANGED,
        UNCHANGED,
        LEFT_OUT
    }

    /** Something written, in words of the feature. */
    record Written(String what, String id) {
        /** From before the first row was written until after the last, by the database's clock. */
        public record During(OffsetDateTime since, OffsetDateTime until) {}
    }
}
