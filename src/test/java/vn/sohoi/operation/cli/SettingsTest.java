package vn.sohoi.operation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sohoi.App;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.cli.OtherBooks;
import vn.sohoi.platform.cli.Setting;
import vn.sohoi.platform.text.Texts;

/** The page of settings is what the code says. */
class SettingsTest {
    private static final Pattern READ =
            Pattern.compile("(?:getenv\\(\"|\\$\\{)(SOHOI_[A-Z_]+|JAVA25_HOME)|\\$\\{sohoi\\.([a-z]+)[:}]");

    /** Set by the command line from its options, or by nobody else than tests. */
    private static final Pattern OWN = Pattern.compile("SOHOI_(DATA|DEMO|LATER|PROBE|BROWSER|TEST_DATA)");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final OtherBooks books = OtherBooks.beside(
            App.class,
            Path.of("var"),
            new Console(new PrintStream(said, true, StandardCharsets.UTF_8), System.err, Texts.ofAllFeatures()));

    @Test
    void the_page_of_settings_is_current() throws IOException {
        var command = new SettingsCommand(books);
        command.page = true;
        assertThat(command.call()).isZero();
        var page = Files.readString(Path.of("docs/configuration.md"));
        // the tests' books begin empty, the operator's with the example
        assertThat(page).contains(said.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void every_word_of_the_environment_that_the_code_reads_is_a_setting() throws IOException {
        var read = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var file : Stream.concat(
                            sources.filter(one -> one.toString().endsWith(".java")), Stream.of(Path.of("so-hoi")))
                    .toList()) {
                var found = READ.matcher(Files.readString(file));
                while (found.find())
                    read.add(
                            found.group(1) != null
                                    ? found.group(1)
                                    : "SOHOI_" + found.group(2).toUpperCase(java.util.Locale.ROOT));
            }
        }
        read.removeIf(OWN.asMatchPredicate());
        assertThat(books.settings()).extracting(Setting::name).containsAll(read);
    }
}
