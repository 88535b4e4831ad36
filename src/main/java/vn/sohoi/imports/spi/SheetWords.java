package vn.sohoi.imports.spi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Words of lists that stand as data beside the class that reads them. */
public final class SheetWords {
    private SheetWords() {}

    /** @throws IllegalStateException when no such file stands beside the class */
    public static Properties beside(Class<?> reader, String file) {
        var properties = new Properties();
        try (var in = reader.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Fields by their names, each line {@code name=KIND:heading|heading}. */
    public static List<Field> fields(Class<?> reader, String file) {
        var words = beside(reader, file);
        return words.stringPropertyNames().stream()
                .sorted()
                .map(name -> field(name, words.getProperty(name)))
                .toList();
    }

    private static Field field(String name, String line) {
        var parts = line.split(":", 2);
        return new Field(name, FieldKind.valueOf(parts[0]), Arrays.asList(parts[1].split("\\|")));
    }
}
