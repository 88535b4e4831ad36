package vn.sohoi.privacy.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.privacy.UnitExport;
import vn.sohoi.units.Units;

/** Carries all that the book holds of one unit out of it, in open files. */
@Lazy
@Component
@Command(
        name = "export-unit",
        description = "Xuất mọi điều sổ giữ về một đơn vị / write all that the book holds of one unit into open files")
class ExportUnitCommand implements BookCommand, Callable<Integer> {
    private final UnitExport export;
    private final Units units;
    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "NAME-OR-CODE", description = "Đơn vị đang có / a unit that stands today")
    String unit = "";

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Thư mục mới / a new folder")
    Path folder = Path.of("");

    @Option(names = "--by", required = true, paramLabel = "LOGIN", description = "Ai mang ra / who carries it out")
    String by = "";

    ExportUnitCommand(UnitExport export, Units units, Console console, Clock clock) {
        this.export = export;
        this.units = units;
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var manifest = export.write(units.one(unit, LocalDate.now(clock)), folder, by);
        console.say("privacy.exported", manifest.people(), manifest.files().size(), folder);
        return 0;
    }
}
