package vn.sohoi.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.sql.OwnerDb;

/** Which page is opened as whom, with real things of the story in place of the route's variables. */
@Component
class Visits {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final OwnerDb db;

    Visits(OwnerDb db) {
        this.db = db;
    }

    /**
     * One visit.
     *
     * @param route the pattern that the running book lists
     * @param path what is opened
     * @param login as whom; empty before signing in
     * @param name of the picture
     */
    record Visit(String route, String path, String login, String name) {}

    /** All visits, those of one person together. */
    List<Visit> all() {
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(Visits.class.getResourceAsStream("visits.csv")),
                        StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords().stream()
                    .map(row -> new Visit(row.get("route"), real(row.get("path")), row.get("login"), row.get("name")))
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String real(String path) {
        return path.replace("{commune}", path.contains("{commune}") ? unit("Xã Thanh Trì") : "")
                .replace("{district}", path.contains("{district}") ? unit("Huyện Thanh Trì") : "");
    }

    private String unit(String name) {
        return db.sql("""
                select unit from units.unit_name
                 where name = :name and upper_inf(recorded) order by unit limit 1""").param("name", name).query(Long.class).single().toString();
    }
}
