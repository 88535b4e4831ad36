package vn.sohoi.operation.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.ApartCommand;
import vn.sohoi.platform.cli.OtherBooks;

/** Prints what the program is made of, as CycloneDX that the build wrote: to be compared with known weaknesses elsewhere. */
@Command(
        name = "sbom",
        description = "Danh mục thư viện của chương trình, dạng CycloneDX / the program's libraries, as CycloneDX")
class SbomCommand implements ApartCommand, Callable<Integer> {
    private static final String WRITTEN_BY_THE_BUILD = "/META-INF/sbom/application.cdx.json";
    private final OtherBooks books;

    SbomCommand(OtherBooks books) {
        this.books = books;
    }

    @Override
    public Integer call() throws IOException {
        try (var list = SbomCommand.class.getResourceAsStream(WRITTEN_BY_THE_BUILD)) {
            if (list == null) throw new Refused("operation.no-sbom");
            books.console().line(new String(list.readAllBytes(), StandardCharsets.UTF_8));
            return 0;
        }
    }
}
