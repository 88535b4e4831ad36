package vn.sohoi.imports.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.imports.Batch;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.imports.BatchId;
import vn.sohoi.imports.Imports;
import vn.sohoi.imports.Readings;
import vn.sohoi.imports.Upload;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Step one: handing in lists, and the lists that were handed in. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class StartController {
    private static final int MEGABYTES = 25;
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Imports imports;
    private final Readings readings;
    private final Kinds kinds;
    private final Units units;
    private final Clock clock;
    private final Texts texts;

    StartController(Imports imports, Readings readings, Kinds kinds, Units units, Clock clock, Texts texts) {
        this.imports = imports;
        this.readings = readings;
        this.kinds = kinds;
        this.units = units;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/nhap")
    StartPage start(@RequestParam(name = "kind", defaultValue = "") String kind, Actor actor, Locale language) {
        return page(kind, Ink.day(LocalDate.now(clock)), Map.of(), actor, language);
    }

    /** Each file is a list of its own; one that is refused does not hold up the others. */
    @PostMapping("/nhap")
    Object handIn(
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "on", defaultValue = "") String on,
            Actor actor,
            Locale language) {
        var refusals = new LinkedHashMap<String, String>();
        var day = day(on, refusals, language);
        var given = Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !name(file).isEmpty())
                .toList();
        if (given.isEmpty()) refusals.put("files", texts.say(language, "imports.no-file-chosen"));
        var taken = new ArrayList<BatchId>();
        if (refusals.isEmpty())
            for (var file : given)
                try {
                    taken.add(readings.handIn(upload(file, kinds.named(kind, actor), day, actor), actor));
                } catch (Refused refused) {
                    var why = texts.say(language, refused);
                    refusals.merge("files", name(file) + ": " + why, (one, other) -> one + " " + other);
                }
        if (!refusals.isEmpty()) return page(kind, on, refusals, actor, language);
        return "redirect:/nhap" + (taken.size() == 1 ? "/" + taken.getFirst() : "");
    }

    private Upload upload(MultipartFile file, String kind, @Nullable LocalDate day, Actor actor) {
        if (file.getSize() > MEGABYTES * 1024L * 1024L) throw new Refused("imports.file-too-large", MEGABYTES);
        try {
            return new Upload(name(file), file.getBytes(), own(actor), kind, day, false);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The name alone: some browsers send the folder too. */
    private static String name(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private @Nullable LocalDate day(String typed, Map<String, String> refusals, Locale language) {
        if (typed.isBlank()) return null;
        try {
            var day = LocalDate.parse(typed.strip(), TYPED);
            if (!day.isAfter(LocalDate.now(clock))) return day;
        } catch (DateTimeParseException unreadable) {
            // said below, as a day to come is
        }
        refusals.put("on", texts.say(language, "imports.listed-on-wrong"));
        return null;
    }

    private StartPage page(String kind, String on, Map<String, String> refusals, Actor actor, Locale language) {
        return new StartPage(
                texts.say(language, "imports.title"),
                units.find(own(actor), LocalDate.now(clock)).map(Unit::name).orElse(""),
                kinds.of(actor, language),
                kind,
                on,
                imports.newest(actor).stream().map(this::row).toList(),
                refusals);
    }

    private StartPage.Row row(Batch batch) {
        var writtenAt = batch.writtenAt();
        boolean undo = batch.state() == State.WRITTEN
                && writtenAt != null
                && writtenAt.toInstant().plus(Imports.UNDO).isAfter(clock.instant());
        var mark = switch (batch.state()) {
            case READING, READ -> "waiting";
            case WRITTEN -> "done";
            case REFUSED -> "wrong";
            case STOPPED, UNDONE -> "";
        };
        boolean returned =
                batch.state() == State.READ || batch.state() == State.WRITTEN || batch.state() == State.UNDONE;
        return new StartPage.Row(
                "/nhap/" + batch.id(),
                batch.file(),
                Ink.day(LocalDate.ofInstant(batch.at().toInstant(), clock.getZone())),
                batch.login(),
                mark,
                "imports.state." + batch.state(),
                undo,
                returned);
    }

    private static UnitId own(Actor actor) {
        var own = actor.unit();
        if (own == null) throw new NotFound();
        return own;
    }
}
