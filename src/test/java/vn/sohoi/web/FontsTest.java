package vn.sohoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FontsTest {
    private static final Path THIRD_PARTY = Path.of("third-party");
    private static final Pattern ADDRESS = Pattern.compile("url\\(/fonts/([^)]+)\\)");

    @Test
    void what_is_copied_is_unaltered_and_has_its_licence() throws Exception {
        try (var folders = Files.list(THIRD_PARTY)) {
            for (var folder : (Iterable<Path>) folders::iterator) {
                var sums = Files.readAllLines(folder.resolve("SHA-256SUMS"));
                for (var line : sums) {
                    var file = folder.resolve(line.substring(66));
                    assertThat(sum(file)).as(file.toString()).isEqualTo(line.substring(0, 64));
                }
                assertThat(sums).anyMatch(line -> line.endsWith("  LICENSE"));
                try (var files = Files.list(folder)) {
                    assertThat(files.count()).as(folder.toString()).isEqualTo(sums.size() + 1L);
                }
            }
        }
    }

    @Test
    void every_font_that_the_style_names_is_there() throws IOException {
        var style = new String(new Assets().style().content(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(ADDRESS.matcher(style).results().map(found -> found.group(1)))
                .hasSize(8)
                .allSatisfy(file -> assertThat(THIRD_PARTY.resolve(file)).exists());
    }

    private static String sum(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
