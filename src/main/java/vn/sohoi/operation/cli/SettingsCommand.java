package vn.sohoi.operation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoi.platform.cli.ApartCommand;
import vn.sohoi.platform.cli.OtherBooks;
import vn.sohoi.platform.cli.Setting;

/** Says every setting and what is in force, and writes the page of settings. */
@Command(name = "settings", description = "Mọi cài đặt và giá trị đang dùng / every setting and the value in force")
class SettingsCommand implements ApartCommand, Callable<Integer> {
    private final OtherBooks books;

    @Option(names = "--json", description = "Cho máy đọc / for machines")
    boolean json;

    @Option(names = "--page", description = "Bảng của docs/configuration.md / the table of docs/configuration.md")
    boolean page;

    SettingsCommand(OtherBooks books) {
        this.books = books;
    }

    @Override
    public Integer call() {
        var settings = books.settings();
        if (json) books.console().json(settings);
        else if (page) table(settings).forEach(books.console()::line);
        else
            settings.forEach(one -> books.console()
                    .line("%-15s %-12s %s"
                            .formatted(one.name(), one.type(), one.inForce().isEmpty() ? "–" : one.inForce())));
        return 0;
    }

    /** As the page of settings holds it: what does not depend on this machine. */
    static List<String> table(List<Setting> settings) {
        var lines = new ArrayList<>(List.of("| setting | takes | default | meaning |", "|---|---|---|---|"));
        for (var one : settings)
            lines.add("| `%s` | %s | %s | %s |"
                    .formatted(
                            one.name(),
                            one.type(),
                            one.byDefault().isEmpty() ? "–" : "`" + one.byDefault() + "`",
                            one.meaning().replace("|", "\\|")));
        return lines;
    }
}
