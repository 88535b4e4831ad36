package vn.sohoi.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.NamesLeave;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.OpenedValues;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/**
 * All that the book holds of a unit with what stands beneath it, in a folder of open files: each table as CSV and as JSON, what
 * the columns mean, and a manifest with the hash of each file. Sealed numbers, phones and addresses are opened; secrets, and the
 * keyed indexes that mean nothing elsewhere, stay.
 */
@Service
public class UnitExport {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};
    private static final int STRETCH = 2_000;

    private final Db db;
    private final Scopes scopes;
    private final Fields fields;
    private final Carrying carrying;
    private final Clock clock;

    UnitExport(Db db, Scopes scopes, Fields fields, Carrying carrying, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.fields = fields;
        this.carrying = carrying;
        this.clock = clock;
    }

    /** Who is asked before rows leave, and what is done to them. */
    @org.springframework.stereotype.Component
    record Carrying(Units units, NamesLeave leave, OpenedValues opened, Audit audit) {}

    /** A file of the folder. */
    public record Part(String file, long rows, String sha256) {}

    /** What the folder holds. */
    public record Manifest(long unit, String name, String made_at, long people, List<Part> files) {}

    /**
     * The page whose list leaves, as the second person reads and permits it.
     *
     * @see NamesLeave#ask
     */
    public static String page(UnitId unit) {
        return "/don-vi/" + unit + "/xuat";
    }

    /**
     * Writes the folder; it appears whole or not at all.
     *
     * @param by login of who carries it out of the book
     * @throws Refused when there is such a folder already, it cannot be written, or people would leave, with all that is guarded of
     *     them, and no second person who reaches the unit permitted it within a day
     */
    public Manifest write(UnitId unit, Path folder, String by) {
        if (Files.exists(folder)) throw new Refused("privacy.folder-exists", folder);
        var actor = new Actor(by, by, null, unit, "");
        try {
            var draft = Files.createTempDirectory(
                    folder.toAbsolutePath().getParent(),
                    "unit",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try {
                var manifest = scopes.unit(unit, () -> write(unit, draft, actor));
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
                return manifest;
            } finally {
                FileSystemUtils.deleteRecursively(draft);
            }
        } catch (IOException | UncheckedIOException failure) {
            throw new Refused("privacy.not-written", folder, String.valueOf(failure.getMessage()));
        }
    }

    private Manifest write(UnitId unit, Path folder, Actor actor) {
        long people = db.sql("select count(*) from people.listed_person")
                .query(Long.class)
                .single();
        if (people > 0 && !carrying.leave().isPermitted(actor, page(unit), unit))
            throw new Refused("privacy.export-two-persons", people, page(unit));
        try (var files = new ExportedTables(folder, columns())) {
            db.sql("select place, said::text as said from privacy.held_by(:unit)")
                    .param("unit", unit.value())
                    .withFetchSize(STRETCH)
                    .query(row -> {
                        var table = String.valueOf(row.getString("place"));
                        var said = new HashMap<>(JSON.readValue(row.getString("said"), ROW));
                        carrying.opened().open(table, said);
                        files.add(table, said);
                    });
            var manifest = new Manifest(
                    unit.value(),
                    carrying.units().on(unit, LocalDate.now(clock)).name(),
                    OffsetDateTime.now(clock).toString(),
                    people,
                    files.end(fields.all()));
            Files.writeString(folder.resolve("manifest.json"), JSON.writeValueAsString(manifest));
            carrying.audit().wrote(actor, "privacy.export-unit", "units.unit", unit);
            return manifest;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Table by table the columns that leave, in their order. */
    private Map<String, List<String>> columns() {
        var staying = fields.all().stream()
                .filter(field -> field.sensitivity() == FieldClass.C4
                        || field.column().endsWith("_index")
                        || field.column().endsWith("_key"))
                .map(field -> field.table() + "." + field.column())
                .toList();
        var columns = new TreeMap<String, List<String>>();
        db.sql("""
                        select place, att.attname as name
                          from privacy.places_of_units()
                          join pg_attribute att on att.attrelid = place::regclass and att.attnum > 0 and not att.attisdropped
                         order by place, att.attnum""").query(row -> {
            var table = String.valueOf(row.getString("place"));
            var name = String.valueOf(row.getString("name"));
            var list = columns.computeIfAbsent(table, key -> new java.util.ArrayList<>());
            if (!staying.contains(table + "." + name)) list.add(name);
        });
        return columns;
    }
}
