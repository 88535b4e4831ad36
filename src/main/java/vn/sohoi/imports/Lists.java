package vn.sohoi.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.read.ListReader;
import vn.sohoi.imports.spi.Sheet;
import vn.sohoi.imports.understand.Understanding;

/** Turns lists as people keep them into proposals. Reads files only; the book is not touched. */
@Component
public final class Lists {
    private final ListReader reader = new ListReader();
    private final Clock clock;

    public Lists(Clock clock) {
        this.clock = clock;
    }

    /**
     * What one file would bring.
     *
     * @throws vn.sohoi.kernel.Refused with a sentence where the file cannot be read
     */
    public Proposal propose(Path file, Sheet sheet) {
        return propose(List.of(file), sheet).getFirst();
    }

    /**
     * What the files of a folder would bring; people who stand in more than one of them are found too.
     *
     * @throws vn.sohoi.kernel.Refused with a sentence where a file cannot be read
     */
    public List<Proposal> propose(List<Path> files, Sheet sheet) {
        var today = LocalDate.now(clock);
        var understood = new ArrayList<Understanding>();
        for (var file : files)
            understood.add(Understanding.of(file.getFileName().toString(), reader.read(file), sheet, today));
        return ProposalForm.of(understood);
    }
}
