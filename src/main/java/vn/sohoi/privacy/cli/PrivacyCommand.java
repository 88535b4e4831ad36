package vn.sohoi.privacy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Impact;

/** What whoever answers for personal data hands to others. */
@Lazy
@Component
@Command(
        name = "privacy",
        synopsisSubcommandLabel = "COMMAND",
        description = "Dữ liệu cá nhân: hồ sơ đánh giá tác động / personal data: the impact file")
class PrivacyCommand implements BookCommand {
    private final Impact impact;
    private final Texts texts;
    private final Console console;

    PrivacyCommand(Impact impact, Texts texts, Console console) {
        this.impact = impact;
        this.texts = texts;
        this.console = console;
    }

    @Command(
            description = {
                "Ghi hồ sơ đánh giá tác động theo đúng những gì sổ đang chạy, kèm chỗ khác bản đã rà soát",
                "Write the impact file as the book runs now, with what is another than in the reviewed one"
            })
    int impact(
            @Parameters(paramLabel = "FILE", description = "Tệp mới, đuôi .md / a new file ending in .md") Path file) {
        var lines = impact.now(Texts.VIETNAMESE);
        var differences = impact.differences();
        var written = new ArrayList<String>();
        written.add("# " + say("privacy.impact"));
        for (var section : Impact.Section.values()) {
            written.add("");
            written.add("## " + say("privacy.impact-section." + section));
            written.add("");
            lines.stream()
                    .filter(line -> line.section() == section)
                    .forEach(line -> written.add("- " + line.name() + ": " + line.says()));
        }
        written.add("");
        written.add("## " + say("privacy.impact-differences"));
        written.add("");
        for (var one : differences) {
            if (one.was() != null) written.add("- (−) " + one.item() + ": " + one.was());
            if (one.is() != null) written.add("- (+) " + one.item() + ": " + one.is());
        }
        if (differences.isEmpty()) written.add(say("privacy.impact-same"));
        try {
            Files.write(file, written, StandardOpenOption.CREATE_NEW);
        } catch (IOException failure) {
            throw new Refused("privacy.file-not-written", file, String.valueOf(failure.getMessage()));
        }
        console.say("privacy.impact-written", lines.size(), differences.size(), file);
        return 0;
    }

    private String say(String key) {
        return texts.say(Texts.VIETNAMESE, key);
    }
}
