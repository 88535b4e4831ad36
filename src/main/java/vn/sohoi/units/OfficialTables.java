package vn.sohoi.units;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.official.ConversionTable;
import vn.sohoi.units.official.OfficialFile;
import vn.sohoi.units.official.OfficialTable;
import vn.sohoi.units.official.UnitsTable;

/** Reads the state's published tables of units into the tree, each in one transaction: all of it or nothing. */
@Service
public class OfficialTables {
    private final UnitRows rows;
    private final Successions successions;
    private final OfficialRecords records;
    private final OfficialNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficialTables(
            UnitRows rows,
            Successions successions,
            OfficialRecords records,
            OfficialNames names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.successions = successions;
        this.records = records;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What became of a file.
     *
     * @param day the day it speaks for
     * @param already whether the book had read the same file before, and so did nothing
     * @param opened units that the book did not know
     * @param successions what went over
     * @param findings what is listed, open or not
     */
    public record Outcome(LocalDate day, boolean already, int opened, int successions, int findings) {}

    /**
     * Reads a table of units or a conversion table.
     *
     * @param progress told after each of four steps
     * @param asOf the day a table of units speaks for, when its file name does not say
     * @throws Refused when it cannot be read as a whole, or is older than the last one
     */
    @Transactional
    public Outcome read(Path file, @Nullable LocalDate asOf, Actor actor, IntConsumer progress) {
        var bytes = bytes(file);
        var sha256 = sha256(bytes);
        rows.lock();
        var fileName = String.valueOf(file.getFileName());
        var table = OfficialFile.read(fileName, bytes, asOf);
        if (records.knows(sha256)) return new Outcome(table.day(), true, 0, 0, 0);
        var last = records.lastDay().orElse(null);
        if (last != null && table.day().isBefore(last))
            throw new Refused("units.import-older", fileName, table.day().toString(), last.toString());
        var source = new OfficialSource(
                table instanceof UnitsTable ? "UNITS" : "CONVERSION", table.title(), fileName, sha256, table.day());
        progress.accept(1);
        return apply(table, source, last, actor, progress);
    }

    /** All findings of all tables read, open ones first. */
    @Transactional(readOnly = true)
    public List<UnitFinding> findings() {
        return records.all();
    }

    /** Whether a conversion after the day left it undecided where the unit of this code went. */
    @Transactional(readOnly = true)
    public boolean isLeftOpen(String code, LocalDate day) {
        return records.all().stream()
                .anyMatch(one -> one.leftOpen()
                        && one.row() != null
                        && code.equals(one.code())
                        && one.tableDay().isAfter(day));
    }

    private Outcome apply(
            OfficialTable table, OfficialSource source, @Nullable LocalDate last, Actor actor, IntConsumer progress) {
        var work = new TreeWork(rows.readAll(), rows::reserve);
        var went = switch (table) {
            case UnitsTable units -> state(work, units, last);
            case ConversionTable conversion -> convert(work, conversion, last);
        };
        progress.accept(2);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.insert(work.opened());
        boolean changed = rows.write(work.pasts(), now, actor);
        progress.accept(3);
        var fresh = unsaid(went, table.day());
        successions.record(fresh, now, actor);
        int listed = list(work, table, source, now, actor);
        if (changed || !fresh.isEmpty()) events.publishEvent(new TreeChanged(now));
        return new Outcome(table.day(), false, work.opened().size(), went.size(), listed);
    }

    private List<Succession> state(TreeWork work, UnitsTable table, @Nullable LocalDate last) {
        var known = last != null && last.isBefore(table.day()) ? last : null;
        var centre = centre(work, table.day(), table.title());
        var day = new StatedDay(work, names, table.day(), known, table.title());
        for (var line : table.lines()) {
            var district = day.unit(line.district(), day.unit(line.province(), centre));
            var commune = line.commune();
            if (commune != null) day.unit(commune, district);
        }
        for (var level : List.of(UnitLevel.COMMUNE, UnitLevel.DISTRICT, UnitLevel.PROVINCE)) day.closeUnstated(level);
        return List.of();
    }

    private List<Succession> convert(TreeWork work, ConversionTable table, @Nullable LocalDate last) {
        var eve = table.day().minusDays(1);
        var centre = centre(work, eve, table.title());
        new OldSide(work, names, table, last != null && last.isBefore(eve) ? last : null).state(centre);
        return new NewOrder(work, names, table, centre).enforce();
    }

    private UnitPast centre(TreeWork work, LocalDate day, String basis) {
        var known = work.centre(day);
        if (known != null) return known;
        return work.open(
                new NewUnit(UnitLevel.CENTRE, names.centre(), null, UnitKind.CENTRE, null, DateSpan.since(day), basis));
    }

    private List<Succession> unsaid(List<Succession> went, LocalDate day) {
        var said = successions.on(day);
        return went.stream()
                .filter(one -> said.stream().noneMatch(other -> sameAs(one, other)))
                .toList();
    }

    private static boolean sameAs(Succession one, Succession other) {
        return one.from().equals(other.from())
                && one.to().equals(other.to())
                && one.relation() == other.relation()
                && sameShare(one.sharePeople(), other.sharePeople())
                && sameShare(one.shareLand(), other.shareLand());
    }

    private static boolean sameShare(java.math.@Nullable BigDecimal one, java.math.@Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private int list(TreeWork work, OfficialTable table, OfficialSource source, Instant now, Actor actor) {
        long id = records.table(source, now, actor);
        var findings = new ArrayList<>(table.findings());
        findings.addAll(work.findings());
        records.findings(id, findings);
        records.undated(id, work.undated());
        return findings.size() + work.undated().size();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException notThere) {
            throw new Refused("units.import-no-file", file.toString());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(Objects.toString(impossible.getMessage()), impossible);
        }
    }
}
