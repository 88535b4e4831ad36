package vn.sohoi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SizesTest {
    private static final Pattern MEASURED = Pattern.compile(".*\\.(java|jte|sql|css|js|sh|properties)|.*/(so-hoi|run)");
    private static final Pattern NAMES_THAT_SAY_NOTHING = Pattern.compile(
            ".*/(utils?|common|managers?|helpers?|impl|dto)/.*|.*(Impl|Manager|Helper|Utils?|Dto|Info|Base)\\.java");
    private static final Pattern METHOD_HEAD = Pattern.compile(
            "^ {4,}+(?!@)(?!.*\\b(?:record|class|interface|enum) )(?!(?:return|new|else|if|for|while|switch|case|try|catch|throw|do)\\b)[\\w@<>\\[\\], .?&]*\\([^;]*\\)(?: throws [\\w, .]+)? \\{$");

    @Test
    void no_file_passes_three_hundred_lines() throws IOException {
        assertThat(files().filter(file -> lines(file).size() > 300)).isEmpty();
    }

    @Test
    void no_method_passes_forty_lines() throws IOException {
        assertThat(files().filter(file -> file.toString().endsWith(".java")).flatMap(SizesTest::longMethods))
                .isEmpty();
    }

    @Test
    void no_name_says_nothing() throws IOException {
        assertThat(files().map(Path::toString)
                        .filter(name -> !name.endsWith("package-info.java"))
                        .filter(name -> NAMES_THAT_SAY_NOTHING.matcher(name).matches()))
                .isEmpty();
    }

    private static Stream<String> longMethods(Path file) {
        var lines = lines(file);
        var found = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (!METHOD_HEAD.matcher(lines.get(i)).matches()) continue;
            var close = " ".repeat(lines.get(i).indexOf(lines.get(i).strip())) + "}";
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).equals(close)) end++;
            if (end - i - 1 > 40) found.add(file + ":" + (i + 1) + " " + (end - i - 1) + " lines");
        }
        return found.stream();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new IllegalStateException(file.toString(), failure);
        }
    }

    private static Stream<Path> files() throws IOException {
        var all = new ArrayList<Path>();
        for (var root : List.of("src", "so-hoi", ".ci")) {
            try (var tree = Files.walk(Path.of(root))) {
                tree.filter(Files::isRegularFile)
                        .filter(file -> MEASURED.matcher(file.toString()).matches())
                        .forEach(all::add);
            }
        }
        return all.stream();
    }
}
