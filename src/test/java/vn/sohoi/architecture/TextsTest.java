package vn.sohoi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sohoi.platform.text.Texts;

class TextsTest {
    private static final Texts TEXTS = Texts.ofAllFeatures();
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][^\"\\s]*)\"");

    @Test
    void every_sentence_stands_in_both_languages() {
        assertThat(TEXTS.english().keySet()).isEqualTo(TEXTS.vietnamese().keySet());
    }

    @Test
    void vietnamese_is_composed_unicode() {
        assertThat(TEXTS.vietnamese().values())
                .allSatisfy(text -> assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Test
    void a_key_begins_with_its_feature() throws IOException {
        try (var tree = Files.walk(Path.of("src/main/java/vn/sohoi"))) {
            tree.filter(file -> file.getFileName().toString().startsWith("texts"))
                    .forEach(file -> {
                        var feature = Path.of("src/main/java/vn/sohoi")
                                .relativize(file)
                                .getName(0)
                                .toString();
                        assertThat(keys(file)).as(file.toString()).allMatch(key -> key.startsWith(feature + "."));
                    });
        }
    }

    /** Where two changes met, a key may stand twice, and the later line would win in silence. */
    @Test
    void no_key_stands_twice_in_a_file() throws IOException {
        try (var tree = Files.walk(Path.of("src/main/java/vn/sohoi"))) {
            for (var file : (Iterable<Path>) tree.filter(TextsTest::holdsTexts)::iterator) {
                var written = Files.readAllLines(file).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip());
                assertThat(written).as(file.toString()).doesNotHaveDuplicates();
            }
        }
    }

    private static boolean holdsTexts(Path file) {
        return file.getFileName().toString().startsWith("texts");
    }

    @Test
    void every_sentence_is_said_somewhere() throws IOException {
        var said = new HashSet<String>();
        try (var tree = Files.walk(Path.of("src/main/java"))) {
            for (var file : (Iterable<Path>) tree.filter(TextsTest::speaks)::iterator)
                QUOTED.matcher(Files.readString(file)).results().forEach(word -> said.add(word.group(1)));
        }
        assertThat(TEXTS.vietnamese().keySet())
                .allSatisfy(key -> assertThat(isSaid(key, said)).as(key).isTrue());
    }

    /** A family of keys such as {@code units.kind.*} is said through its beginning. */
    private static boolean isSaid(String key, Set<String> said) {
        if (said.contains(key)) return true;
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (said.contains(key.substring(0, dot + 1))) return true;
        }
        return false;
    }

    private static boolean speaks(Path file) {
        var name = file.toString();
        return name.endsWith(".java") || name.endsWith(".jte");
    }

    private static java.util.Set<Object> keySet(Properties properties) {
        return properties.keySet();
    }

    private static java.util.List<String> keys(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return keySet(properties).stream().map(String::valueOf).toList();
    }
}
