package vn.sohoi.privacy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;

/**
 * The catalogue of fields: every column of every table, as the {@code fields.csv} in the folder of its feature says. A
 * feature enters by having that file; a column without a line fails a test by its name.
 */
@Component
public class Fields {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Field> all;

    Fields() {
        all = read();
    }

    /** All columns, feature by feature in the order of their files. */
    public List<Field> all() {
        return all;
    }

    /** Those that say something about a person. */
    public List<Field> ofPeople() {
        return all.stream().filter(Field::isOfPeople).toList();
    }

    private static List<Field> read() {
        var found = new ArrayList<Field>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:vn/sohoi/*/fields.csv"))
                found.addAll(read(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.copyOf(found);
    }

    private static List<Field> read(Resource file) throws IOException {
        var feature = Objects.requireNonNull(Path.of(file.getURL().getPath()).getParent())
                .getFileName()
                .toString();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.stream().flatMap(row -> fields(feature, row)).toList();
        }
    }

    private static Stream<Field> fields(String feature, CSVRecord row) {
        var sensitivity = FieldClass.valueOf(row.get("class"));
        return Stream.of(row.get("fields").split(" "))
                .map(column -> new Field(feature, row.get("table"), column, sensitivity, row.get("use")));
    }
}
