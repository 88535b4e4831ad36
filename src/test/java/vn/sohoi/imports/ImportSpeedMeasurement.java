package vn.sohoi.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/**
 * Prints how long a long list takes: to read and compare, to write, to take back. Not part of the build: run with
 * {@code -Dtest=ImportSpeedMeasurement -Dsohoi.measure=5000}. The first round meets an empty book that nobody has counted
 * yet, the second one a book that has just been filled, the third the same after the server has counted its tables.
 */
@BookTest
class ImportSpeedMeasurement {
    private static final List<String> NAMES =
            List.of("Lan", "Hoa", "Mai", "Cúc", "Hương", "Thảo", "Hạnh", "Ngọc", "Thuý", "Yến", "Hà", "Liên", "Sen");
    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý");

    @Autowired
    Imports imports;

    @Autowired
    Units units;

    @Autowired
    OwnerDb owner;

    private final Random random = new Random(11);

    @Test
    void prints_times() {
        int rows = Integer.getInteger("sohoi.measure", 0);
        Assumptions.assumeTrue(rows > 0, "a measurement, asked for with -Dsohoi.measure=5000");
        var kept = round("empty book", rows, true);
        System.out.println("MEASURED kept " + kept);
        round("uncounted book", rows, true);
        owner.sql("analyze").update();
        round("counted book", rows, true);
    }

    private BatchId round(String what, int rows, boolean undo) {
        var here = Places.commune(units, 20);
        var file = list(here, rows);
        long begun = System.nanoTime();
        var list = imports.handIn(
                new Upload("dài.csv", file, here.unit(), "membership.members", LocalDate.of(2026, 1, 1), false),
                here.officer());
        imports.read(list, here.officer());
        imports.preview(list, here.officer());
        long read = System.nanoTime();
        var result = imports.write(list, here.officer());
        long written = System.nanoTime();
        if (undo) imports.undo(list, here.officer());
        long undone = System.nanoTime();
        System.out.printf(
                "MEASURED %-15s %d rows: preview %.1f s, write %.1f s, undo %.1f s, %d new%n",
                what,
                rows,
                (read - begun) / 1e9,
                (written - read) / 1e9,
                (undone - written) / 1e9,
                result.count("NEW"));
        return list;
    }

    private byte[] list(Commune here, int rows) {
        var names = here.branches().stream()
                .map(branch -> units.on(branch, LocalDate.of(2020, 1, 1)).name())
                .toList();
        var text = new StringBuilder("STT;Họ và tên;Năm sinh;Số CCCD;Điện thoại;Chi hội;Ngày vào Hội\n");
        for (int i = 0; i < rows; i++) {
            int year = 1940 + random.nextInt(60);
            text.append("%d;%s Thị %s %s;%d/%d/%d;%s;%s;%s;%d\n"
                    .formatted(
                            i + 1,
                            any(FAMILIES),
                            any(NAMES),
                            any(NAMES),
                            1 + random.nextInt(28),
                            1 + random.nextInt(12),
                            year,
                            "0011%02d9%05d".formatted(year % 100, random.nextInt(100_000)),
                            "0912%06d".formatted(random.nextInt(1_000_000)),
                            names.get(i % names.size()),
                            2000 + random.nextInt(25)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
