package vn.sohoi.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.sohoi.imports.read.InProcess;
import vn.sohoi.imports.understand.Understanding;
import vn.sohoi.membership.MemberSheet;

/** Small lists written down in a test, and what was read out of them. */
final class ListsAsText {
    private ListsAsText() {}

    static Proposal read(Path folder, byte[] content, LocalDate today) throws IOException {
        var file = Files.write(folder.resolve("list.xls"), content);
        return ProposalForm.of(List.of(Understanding.of("list.xls", InProcess.read(file), new MemberSheet(), today)))
                .getFirst();
    }

    static Proposal.Row row(Proposal list, int number) {
        return list.rows().stream()
                .filter(row -> row.row() == number)
                .findFirst()
                .orElseThrow();
    }

    static List<Object> names(Proposal list) {
        return values(list, "full_name");
    }

    static List<Object> births(Proposal list) {
        return values(list, "birth");
    }

    static List<Object> values(Proposal list, String field) {
        return list.rows().stream()
                .filter(row -> row.kind().equals("person"))
                .map(row -> row.values().getOrDefault(field, ""))
                .map(value -> value == null ? "" : value)
                .toList();
    }
}
