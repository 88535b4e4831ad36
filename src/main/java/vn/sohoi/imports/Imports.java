package vn.sohoi.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.imports.BatchRow.Decision;
import vn.sohoi.imports.spi.Taking.Decided;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;

/**
 * Lists on their way into the book: handed in, read, decided, written once, taken back within thirty days. Writing is one
 * transaction: whatever breaks it, the book holds all of a list or nothing.
 */
@Service
public class Imports {
    /** For so long a list can be taken back. */
    public static final Duration UNDO = Duration.ofDays(30);

    private static final String OBJECT = "imports.batch";

    private final Batches batches;
    private final StoredRows rows;
    private final Reader reader;
    private final Scopes scopes;
    private final Authoriser authoriser;
    private final Bookkeeping bookkeeping;

    Imports(
            Batches batches,
            StoredRows rows,
            Reader reader,
            Scopes scopes,
            Authoriser authoriser,
            Bookkeeping bookkeeping) {
        this.batches = batches;
        this.rows = rows;
        this.reader = reader;
        this.scopes = scopes;
        this.authoriser = authoriser;
        this.bookkeeping = bookkeeping;
    }

    /** What every act is written down with: the day, the log, and who takes part. */
    @org.springframework.stereotype.Component
    record Bookkeeping(Clock clock, Audit audit, Comparing comparing, Answers answers, Runs runs, LargeLists large) {}

    /** What came of a list that was written or taken back; rows stay as they are where somebody changed them since. */
    public record Result(Batch batch, List<BatchRow> rows) {
        /** How many rows had this outcome. */
        public long count(String outcome) {
            return rows.stream().filter(row -> outcome.equals(row.outcome())).count();
        }
    }

    /**
     * Keeps a file. It is read next.
     *
     * @throws NotFound when the actor doesn't reach the unit
     * @throws Refused when it is empty
     */
    public BatchId handIn(Upload upload, Actor actor) {
        authoriser.demand(actor, Purpose.ROLL, Act.WRITE, upload.unit());
        authoriser.demand(actor, reader.purpose(upload.sheet()), Act.WRITE, upload.unit());
        if (upload.content().length == 0) throw new Refused("imports.empty");
        var day = upload.listedOn() == null ? LocalDate.now(bookkeeping.clock()) : upload.listedOn();
        return scopes.names(actor, () -> {
            var sha = Sha256.of(upload.content());
            var id = batches.keep(upload, sha, day, actor);
            bookkeeping.audit().passedFile(actor, "imports.hand-in", OBJECT, id, sha);
            return id;
        });
    }

    /** Reads a list and compares it with the book; the book is not touched. A file that can't be read is marked so. */
    public Batch read(BatchId id, Actor actor) {
        return read(id, actor, people -> {});
    }

    /** The same, telling how many rows about people there are before they are compared. */
    Batch read(BatchId id, Actor actor, IntConsumer understood) {
        var batch = demand(id, actor);
        if (batch.state() != State.READING) return batch;
        var since = scopes.names(actor, batches::instant);
        try {
            var content = scopes.names(actor, () -> batches.file(id));
            var corrections = scopes.names(actor, () -> bookkeeping.answers().corrections(batch));
            var read = reader.read(batch, content, corrections);
            understood.accept(read.rows().size());
            scopes.names(actor, () -> {
                batches.expectAllRows();
                if (!batches.lock(id)) throw new NotFound();
                // somebody may have stopped it meanwhile
                if (batches.find(id).orElseThrow(NotFound::new).state() != State.READING) throw new NotFound();
                batches.understood(id, read.list());
                var placed = bookkeeping.answers().placed(batch, Deciding.again(read.rows(), rows.of(id)));
                rows.replace(id, bookkeeping.comparing().compared(batch, placed, actor));
                batches.step(id, State.READ, since, "", actor);
                bookkeeping.runs().end(id);
                bookkeeping.audit().wrote(actor, "imports.understand", OBJECT, id, "rows");
            });
        } catch (Refused refused) {
            scopes.names(actor, () -> {
                batches.lock(id);
                if (batches.find(id).orElseThrow(NotFound::new).state() != State.READING) return;
                batches.step(id, State.REFUSED, since, Refusal.note(refused), actor);
                bookkeeping.runs().end(id);
                bookkeeping.audit().wrote(actor, "imports.refuse", OBJECT, id, "state");
            });
            throw refused;
        }
        return demand(id, actor);
    }

    /** The list, if the actor reaches its unit. */
    public Batch find(BatchId id, Actor actor) {
        return demand(id, actor);
    }

    /** The newest lists within the actor's reach. */
    public List<Batch> newest(Actor actor) {
        return scopes.names(actor, () -> batches.newest(50));
    }

    /** What was understood of it as a whole; nothing before it is read. */
    public Optional<UnderstoodList> understood(BatchId id, Actor actor) {
        demand(id, actor);
        return scopes.names(actor, () -> batches.understood(id));
    }

    /** Its rows about people, in the order of the file. */
    public List<BatchRow> rows(BatchId id, Actor actor) {
        var batch = demand(id, actor);
        return scopes.names(actor, () -> {
            var all = rows.of(id);
            bookkeeping.audit().read(actor, Reading.ofList("imports.read-rows", OBJECT, id, batch.unit(), all.size()));
            return all;
        });
    }

    /** What writing it would do now. */
    public Preview preview(BatchId id, Actor actor) {
        return Preview.of(rows(id, actor));
    }

    /** The file as it was handed in. */
    public byte[] file(BatchId id, Actor actor) {
        demand(id, actor);
        return scopes.names(actor, () -> {
            bookkeeping.audit().wrote(actor, "imports.download", OBJECT, id);
            return batches.file(id);
        });
    }

    /** Decides about one row, by its place in the file. */
    public void decide(BatchId id, int place, Decision decision, Actor actor) {
        demand(id, actor);
        scopes.names(actor, () -> {
            waiting(id);
            rows.decide(id, place, decision);
            bookkeeping.audit().wrote(actor, "imports.decide", OBJECT, id, "decision");
        });
    }

    /** Whether branches that the list names and the unit lacks are opened; the rows are compared again. */
    public void openBranches(BatchId id, boolean opens, Actor actor) {
        demand(id, actor);
        scopes.names(actor, () -> {
            waiting(id);
            batches.opens(id, opens);
            compareAgain(id, actor);
            bookkeeping.audit().wrote(actor, "imports.open-branches", OBJECT, id, "opens_branches");
        });
    }

    /** Compares the rows again, with what was said about places; within a transaction. */
    void compareAgain(BatchId id, Actor actor) {
        var batch = batches.find(id).orElseThrow(NotFound::new);
        rows.replace(
                id,
                bookkeeping.comparing().compared(batch, bookkeeping.answers().placed(batch, rows.of(id)), actor));
    }

    /**
     * Whether somebody else has to agree before it is written; the machine writes what it was given.
     *
     * @see WriteTogether
     */
    public boolean needsSecond(BatchId id, Actor actor) {
        var batch = demand(id, actor);
        return !actor.isMachine()
                && scopes.names(actor, () -> bookkeeping.large().needsSecond(batch, Preview.of(rows.of(id)), actor));
    }

    /**
     * Writes what was decided, all or nothing, once.
     *
     * @throws Refused when it was written before, nothing of it is to be written, or somebody else has to agree first
     */
    public Result write(BatchId id, Actor actor) {
        if (needsSecond(id, actor)) throw new Refused("imports.needs-second");
        return writeAgreed(id, actor);
    }

    /** The same when two persons agreed, or one is enough. */
    Result writeAgreed(BatchId id, Actor actor) {
        demand(id, actor);
        return scopes.names(actor, () -> {
            batches.expectAllRows();
            var batch = waiting(id);
            var since = batches.instant();
            // the book may have changed since the list was read
            var before = rows.of(id);
            var now = bookkeeping.comparing().compared(batch, before, actor);
            if (Preview.of(now).writes() == 0) throw new Refused("imports.nothing-to-write");
            if (!now.equals(before)) rows.replace(id, now);
            var decided = now.stream().filter(BatchRow::writes).toList();
            var taken = bookkeeping
                    .comparing()
                    .taking(batch, actor)
                    .take(
                            decided.stream()
                                    .map(row ->
                                            new Decided(row.row(), row.decision() == Decision.SAME ? row.like() : null))
                                    .toList(),
                            bookkeeping.comparing().ground(batch),
                            actor);
            rows.became(
                    id,
                    Stream.concat(
                                    taken.outcomes().stream(),
                                    now.stream().filter(row -> !row.writes()).map(Deciding::unwritten))
                            .toList());
            batches.wrote(id, taken.written());
            batches.step(id, State.WRITTEN, since, "", actor);
            bookkeeping.audit().wrote(actor, "imports.write", OBJECT, id);
            return result(id);
        });
    }

    /**
     * Takes a written list back.
     *
     * @throws Refused when it was not written, was taken back before, or thirty days have passed
     */
    public Result undo(BatchId id, Actor actor) {
        demand(id, actor);
        return scopes.names(actor, () -> {
            batches.expectAllRows();
            if (!batches.lock(id)) throw new NotFound();
            var batch = batches.find(id).orElseThrow(NotFound::new);
            var writtenAt = batch.writtenAt();
            if (batch.state() != State.WRITTEN || writtenAt == null) throw new Refused("imports.not-to-undo");
            if (writtenAt.toInstant().plus(UNDO).isBefore(bookkeeping.clock().instant()))
                throw new Refused("imports.undo-too-late");
            var since = batches.instant();
            var kept = bookkeeping
                    .comparing()
                    .taking(batch, actor)
                    .takeBack(batches.written(id), batches.writtenDuring(id), actor);
            rows.takenBack(id, kept);
            batches.step(id, State.UNDONE, since, "", actor);
            bookkeeping.audit().wrote(actor, "imports.undo", OBJECT, id);
            return result(id);
        });
    }

    private Batch demand(BatchId id, Actor actor) {
        authoriser.demand(actor, Purpose.ROLL, Act.WRITE);
        var batch = scopes.names(actor, () -> batches.find(id)).orElseThrow(NotFound::new);
        authoriser.demand(actor, reader.purpose(batch.sheet()), Act.WRITE, batch.unit());
        return batch;
    }

    /** Keeps others away from a list that waits. */
    Batch waiting(BatchId id) {
        if (!batches.lock(id)) throw new NotFound();
        var batch = batches.find(id).orElseThrow(NotFound::new);
        if (batch.state() != State.READ) throw new Refused("imports.not-waiting");
        return batch;
    }

    private Result result(BatchId id) {
        return new Result(batches.find(id).orElseThrow(NotFound::new), rows.of(id));
    }
}
