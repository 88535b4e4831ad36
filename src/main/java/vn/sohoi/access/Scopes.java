package vn.sohoi.access;

import java.time.Clock;
import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.KeyedMark;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;

/**
 * Runs work in one transaction that carries a signed scope: the branches whose people its statements can touch. Without
 * it every table of people answers with an error.
 */
@Component
public class Scopes {
    /** The whole book: for the machine and for counting. */
    private static final UnitId WHOLE_BOOK = new UnitId(0);

    /** A scope that reaches no branch: for readers who may see numbers only. */
    private static final UnitId NOBODY = new UnitId(-1);

    /** A scope of officers is this minus the number of its unit: no table of members shows a row in it. */
    private static final long OFFICERS = -2;

    /** Longer than any transaction, short enough to be worthless elsewhere. */
    private static final long SECONDS = 3600;

    private static final ScopedValue<UnitId> ENTERED = ScopedValue.newInstance();

    private final Db db;
    private final JdbcTemplate template;
    /** The real one, as the database's is: a signature's end is no day of the Union. */
    private final Clock clock = Clock.systemUTC();

    private final TransactionTemplate transaction;
    private final Authoriser authoriser;
    private final KeyedMark marks;

    Scopes(
            JdbcTemplate template,
            OwnerDb owner,
            TransactionTemplate transaction,
            Authoriser authoriser,
            BookKeys keys) {
        db = new Db(template);
        this.template = template;
        this.transaction = transaction;
        this.authoriser = authoriser;
        marks = keys.mark("scope");
        owner.sql("""
                insert into access.scope_key (secret) values (:secret)
                on conflict (only_one) do update set secret = excluded.secret""").param("secret", keys.secret("scope")).update();
    }

    /**
     * Work on people by name, within the actor's reach. A mandate that sees numbers only reaches nobody here; the machine
     * reaches all, for writing what it was given, and hands out no names.
     */
    public <T> T names(Actor actor, Supplier<T> work) {
        return inside(people(actor, Purpose.ROLL), work);
    }

    /**
     * The same for another purpose than the roll: whoever sees people by name for it works on those of her unit, though the roll
     * be closed to her. What comes out serves the purpose and is no roll.
     */
    public <T> T names(Actor actor, Purpose purpose, Supplier<T> work) {
        return inside(people(actor, purpose), work);
    }

    /** The same without a result. */
    public void names(Actor actor, Runnable work) {
        names(actor, () -> {
            work.run();
            return true;
        });
    }

    /** Work on officers by name within the actor's reach: those of all units beneath, and of members none. */
    public <T> T officers(Actor actor, Supplier<T> work) {
        var own = actor.unit();
        if (own == null) return inside(WHOLE_BOOK, work);
        boolean sees = authoriser.seesNames(actor, Purpose.PERSONNEL);
        return inside(sees ? new UnitId(OFFICERS - own.value()) : NOBODY, work);
    }

    /** Counting for a figure, over the whole book: the work must return numbers or pseudonyms and nothing else. */
    public <T> T numbers(Supplier<T> work) {
        return inside(WHOLE_BOOK, work);
    }

    /** Work of whoever holds the machine on the rows of one unit and of all that stands beneath it. */
    public <T> T unit(UnitId unit, Supplier<T> work) {
        return inside(unit, work);
    }

    private UnitId people(Actor actor, Purpose purpose) {
        var own = actor.unit();
        if (own == null) return WHOLE_BOOK;
        return authoriser.seesNames(actor, purpose) ? own : NOBODY;
    }

    /** Joins a transaction that is under way, with its own scope for as long as the work lasts. */
    private <T> T inside(UnitId scope, Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            return ScopedValue.where(ENTERED, scope)
                    .call(() -> transaction.execute(status -> {
                        sign(scope);
                        return work.get();
                    }));
        var outer = ENTERED.isBound() ? ENTERED.get() : null;
        if (scope.equals(outer)) return work.get();
        sign(scope);
        var result = ScopedValue.where(ENTERED, scope).call(work::get);
        // a failure ends the transaction, and its scope with it
        if (outer == null) leave();
        else sign(outer);
        return result;
    }

    /** What the transaction does next stands outside of any scope, as before. */
    private void leave() {
        db.sql("select set_config('sohoi.scope', '', true)").query(String.class).single();
    }

    /** Signed for this connection and an hour; PostgreSQL forgets it with the transaction. */
    private void sign(UnitId scope) {
        var process = template.execute((ConnectionCallback<Integer>)
                connection -> connection.unwrap(PGConnection.class).getBackendPID());
        var claim = scope + "|" + process + "|" + (clock.instant().getEpochSecond() + SECONDS);
        db.sql("select set_config('sohoi.scope', :claim, true)")
                .param("claim", claim + "|" + marks.of(claim))
                .query(String.class)
                .single();
    }
}
