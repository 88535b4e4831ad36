package vn.sohoi.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.cli.OtherBooks;
import vn.sohoi.platform.server.DatabaseAddress;

/**
 * What every part works on.
 *
 * @param people how many are invented
 * @param directory the measured book's own
 * @param pages where its pages are served
 * @param address of its database, past row-level security
 * @param plain a connection for the yardsticks
 * @param books the way to child processes
 */
record Workshop(int people, Path directory, URI pages, DatabaseAddress address, PlainSql plain, OtherBooks books) {

    /** The invented tree. */
    record Tree(UnitId centre, UnitId city, List<Commune> communes) {}

    /** A commune and its branches. */
    record Commune(UnitId id, List<UnitId> branches) {}

    /** From this many on the run is the whole one, with as many repetitions as steady figures need. */
    private static final int WHOLE = 500_000;

    /** Repetitions: all of them in the whole run, few in a short one. */
    int runs(int whole) {
        return people >= WHOLE ? whole : Math.max(2, whole / 10);
    }

    /** The same chance each time. */
    Random chance(long seed) {
        return new Random(20_261_124L + seed);
    }

    /** The day that is today for the measured book. */
    LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** Somebody who sees names on a unit. Of a city or the Centre nobody really does: so search can be measured there. */
    static Actor officer(UnitId unit) {
        return new Actor("bench-" + unit, "Bench", 1L, unit, Role.COMMUNE_OFFICER.name());
    }

    /** Somebody who sees numbers of a city. */
    static Actor counter(UnitId city) {
        return new Actor("bench-" + city, "Bench", 1L, city, Role.PROVINCE_OFFICER.name());
    }
}
