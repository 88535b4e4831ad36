package vn.sohoi.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.outlines.OutlineFile;
import vn.sohoi.web.chart.OutlineMap;

/** The outlines of Hà Nội's 126 communes, as published. */
@BookTest
@Transactional
class OutlinesTest {
    private static final Path FILE = Path.of(
                    Objects.requireNonNullElse(System.getenv("SOHOI_TEST_DATA"), "../shared/data"))
            .resolve("hanoi-2025-boundaries.geojson");
    private static final LocalDate DAY = LocalDate.of(1990, 7, 1);

    @Autowired
    Units units;

    @Autowired
    Outlines outlines;

    @Test
    void every_commune_has_its_outline_once_and_the_map_of_all_is_small_enough_for_a_poor_line() throws IOException {
        assumeTrue(Files.exists(FILE), "the outlines of Hà Nội are not here");
        var bytes = Files.readAllBytes(FILE);
        var communes = new ArrayList<UnitId>();
        for (var feature : OutlineFile.read("hanoi", bytes).stream().skip(1).toList())
            communes.add(open(feature.code()));
        var outcome = outlines.read("hanoi", bytes, DAY, "Bản đồ mẫu", Actor.MACHINE);
        assertThat(outcome.read()).isEqualTo(125);
        assertThat(outcome.unknown()).as("one code stands in no tree").hasSize(1);
        outlines.read("hanoi", bytes, DAY, "Bản đồ mẫu", Actor.MACHINE);
        var found = outlines.of(communes);
        assertThat(found).hasSize(125);
        var map = OutlineMap.of("", places(found.values()), List.of(), "", "");
        assertThat(map.height()).isBetween(400, 2_000);
        assertThat(gzipped(map)).isLessThan(25_000);
    }

    private static List<OutlineMap.Place> places(Iterable<Outline> outlines) {
        var places = new ArrayList<OutlineMap.Place>();
        for (var one : outlines) places.add(new OutlineMap.Place(one.rings(), "Xã", "50 %", 1, "/"));
        return places;
    }

    private static int gzipped(OutlineMap map) throws IOException {
        var text = map.shapes().stream().map(OutlineMap.Shape::path).collect(Collectors.joining("\n"));
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        System.out.printf(
                "the map of %d communes: %d bytes gzipped%n", map.shapes().size(), out.size());
        return out.size();
    }

    private UnitId open(String code) {
        var kind = UnitKind.RURAL_COMMUNE;
        return units.open(
                new NewUnit(
                        kind.level(), "Xã " + code, code, kind, null, DateSpan.between(DAY, DAY.plusDays(9)), "thử"),
                Actor.MACHINE);
    }
}
