package vn.sohoi.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.read.Grid;
import vn.sohoi.imports.read.ListReader;
import vn.sohoi.imports.spi.Sheet;
import vn.sohoi.imports.understand.Corrections;
import vn.sohoi.imports.understand.Understanding;
import vn.sohoi.kernel.Refused;

/** Turns lists as people keep them into proposals. Reads files only; the book is not touched. */
@Component
public final class Lists {
    private static final int LARGEST = 50_000_000;
    private static final String UNNAMED = "list";

    private final Function<byte[], Grid> reader;
    private final Clock clock;

    @Autowired
    public Lists(Clock clock) {
        this(clock, new ListReader()::read);
    }

    Lists(Clock clock, Function<byte[], Grid> reader) {
        this.clock = clock;
        this.reader = reader;
    }

    /**
     * What one file would bring, with what people said about the list.
     *
     * @throws Refused with a sentence where the file cannot be read
     */
    Proposal propose(byte[] file, Sheet sheet, Corrections corrections) {
        var today = LocalDate.now(clock);
        return ProposalForm.of(List.of(Understanding.of(UNNAMED, reader.apply(file), sheet, today, corrections)))
                .getFirst();
    }

    /**
     * What the files of a folder would bring; people who stand in more than one of them are found too. A file that
     * cannot be read does not hold up the others: its proposal is empty and says why.
     */
    public List<Proposal> propose(List<Path> files, Sheet sheet) {
        var today = LocalDate.now(clock);
        var understood = new ArrayList<Understanding>();
        var refused = new ArrayList<Proposal>();
        for (var file : files) {
            var name = file.getFileName().toString();
            try {
                understood.add(Understanding.of(name, reader.apply(content(file)), sheet, today, Corrections.NONE));
            } catch (Refused refusal) {
                refused.add(Proposal.refused(name, refusal));
            }
        }
        var proposals = new ArrayList<>(ProposalForm.of(understood));
        proposals.addAll(refused);
        var order = files.stream().map(file -> file.getFileName().toString()).toList();
        proposals.sort(Comparator.comparingInt(proposal -> order.indexOf(proposal.file())));
        return proposals;
    }

    private static byte[] content(Path file) {
        if (!Files.isRegularFile(file)) throw new Refused("imports.no-file", file.getFileName());
        try {
            if (Files.size(file) > LARGEST) throw new Refused("imports.too-large", LARGEST / 1_000_000);
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
