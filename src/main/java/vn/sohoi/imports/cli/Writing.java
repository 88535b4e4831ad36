package vn.sohoi.imports.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.imports.BatchId;
import vn.sohoi.imports.BatchRow;
import vn.sohoi.imports.Imports;
import vn.sohoi.imports.Imports.Result;
import vn.sohoi.imports.ReturnedList;
import vn.sohoi.imports.Upload;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.cli.Console;

/** Writes lists into the book from the command line, each by itself, and takes them back. */
@Component
class Writing {
    private final Imports imports;
    private final ReturnedList returned;
    private final Accounts accounts;
    private final Console console;

    Writing(Imports imports, ReturnedList returned, Accounts accounts, Console console) {
        this.imports = imports;
        this.returned = returned;
        this.accounts = accounts;
        this.console = console;
    }

    /** Where the lists belong, with whose rights they are written, and where they come back to. */
    record Wish(
            UnitId unit,
            String sheet,
            @Nullable LocalDate on,
            boolean opens,
            @Nullable String as,
            @Nullable ReturnFolder back) {}

    /** What became of one file, as machines read it. */
    record Line(
            String file,
            String batch,
            String state,
            long fresh,
            long changed,
            long unchanged,
            long left_out,
            long kept,
            long undone) {}

    int write(List<Path> files, Wish wish, boolean json) {
        var actor = actor(wish.as());
        if (wish.back() != null) wish.back().ready();
        var lines = new ArrayList<Line>();
        var progress = console.progress("imports.writing", files.size());
        boolean allRead = true;
        for (var file : files) {
            try {
                lines.add(write(file, wish, actor, json));
            } catch (Refused refusal) {
                allRead = false;
                console.warn(refusal.key(), refusal.arguments().toArray());
            }
            progress.at(lines.size());
        }
        progress.done();
        if (json) console.json(lines);
        return allRead ? 0 : 1;
    }

    int undo(String batch, @Nullable String as, boolean json) {
        try {
            var result = imports.undo(new BatchId(UUID.fromString(batch)), actor(as));
            if (json) console.json(line(result));
            else {
                console.say("imports.undone", result.batch().file(), result.count("UNDONE"), result.count("KEPT"));
                result.rows().stream()
                        .filter(row -> "KEPT".equals(row.outcome()))
                        .forEach(this::sayWhy);
            }
            return 0;
        } catch (NotFound | IllegalArgumentException unknown) {
            throw new Refused("imports.no-batch");
        }
    }

    private void sayWhy(BatchRow row) {
        console.say("imports.kept", row.number());
        for (var reason : row.reasons())
            console.say(reason.key(), reason.arguments().toArray());
    }

    private Line write(Path path, Wish wish, Actor actor, boolean json) {
        var name = path.getFileName().toString();
        var id = imports.handIn(
                new Upload(name, bytes(path), wish.unit(), wish.sheet(), wish.on(), wish.opens()), actor);
        imports.read(id, actor);
        var preview = imports.preview(id, actor);
        if (preview.writes() == 0) {
            if (!json)
                console.say("imports.none-written", name, preview.unchanged(), preview.open(), preview.refused());
            giveBack(id, name, wish, actor, json);
            return new Line(
                    name, id.toString(), "READ", 0, 0, preview.unchanged(), preview.open() + preview.refused(), 0, 0);
        }
        var line = line(imports.write(id, actor));
        if (!json)
            console.say(
                    "imports.written",
                    name,
                    line.fresh(),
                    line.changed(),
                    line.unchanged(),
                    line.left_out(),
                    id.toString());
        giveBack(id, name, wish, actor, json);
        return line;
    }

    /** What is in the book by now stays there, even where the list cannot come back. */
    private void giveBack(BatchId id, String name, Wish wish, Actor actor, boolean json) {
        if (wish.back() == null) return;
        var kept = wish.back().keep(name, returned.of(id, actor));
        if (!json) console.say("imports.returned", name, kept);
    }

    private static Line line(Result result) {
        return new Line(
                result.batch().file(),
                result.batch().id().toString(),
                result.batch().state().name(),
                result.count("NEW"),
                result.count("CHANGED"),
                result.count("UNCHANGED"),
                result.count("LEFT_OUT"),
                result.count("KEPT"),
                result.count("UNDONE"));
    }

    private static byte[] bytes(Path path) {
        if (!Files.isRegularFile(path)) throw new Refused("imports.no-file", path.getFileName());
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new Refused("imports.no-file", path.getFileName());
        }
    }

    private Actor actor(@Nullable String login) {
        if (login == null) return Actor.MACHINE;
        return accounts.actorsOf(login).stream().findFirst().orElseThrow(() -> new Refused("imports.no-login", login));
    }
}
