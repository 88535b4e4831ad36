package vn.sohoi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WholeFormsTest {
    private static final Pattern DOES_MORE =
            Pattern.compile("\\bCampaign[.#](isWhole|seeds)|\"sohoi\\.full\"|\\bJudgement\\.of\\(");

    /** Who does more in its whole form is asked for it: {@code ./so-hoi prove} runs the marked classes. */
    @Test
    void every_class_that_has_a_whole_form_is_marked() throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            assertThat(files.filter(file -> file.toString().endsWith("Test.java"))
                            .filter(file -> !file.endsWith("WholeFormsTest.java")))
                    .allSatisfy(file -> {
                        var text = Files.readString(file);
                        assertThat(text.contains("@Tag(Campaign.TAG)"))
                                .isEqualTo(DOES_MORE.matcher(text).find());
                    });
        }
    }
}
