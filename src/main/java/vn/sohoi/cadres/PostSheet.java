package vn.sohoi.cadres;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Purpose;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.imports.spi.Judgement;
import vn.sohoi.imports.spi.ReadRow;
import vn.sohoi.imports.spi.Sheet;

/** A list of who was elected, appointed or co-opted to a body: the columns that such lists have, and what becomes of a row. */
@Component
@Order(20)
public final class PostSheet implements Sheet {
    static final String NAME = "cadres.posts";

    private final List<Field> fields;
    private final PostWords words = new PostWords();

    public PostSheet() {
        var columns = properties("post-sheet.properties");
        fields = columns.stringPropertyNames().stream()
                .sorted()
                .map(name -> field(columns, name))
                .toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "cadres.list.title";
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public String fieldWords() {
        return "cadres.column.";
    }

    @Override
    public Purpose purpose() {
        return Purpose.PERSONNEL;
    }

    @Override
    public boolean opensPlaces() {
        return false;
    }

    @Override
    public List<String> shown() {
        return List.of("post", "from", "decision");
    }

    @Override
    public Judgement judge(ReadRow row, LocalDate today) {
        return new PostRow(row, words).judge();
    }

    private static Field field(Properties words, String name) {
        var parts = words.getProperty(name).split(":", 2);
        return new Field(name, FieldKind.valueOf(parts[0]), Arrays.asList(parts[1].split("\\|")));
    }

    static Properties properties(String name) {
        var properties = new Properties();
        try (var in = PostSheet.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
