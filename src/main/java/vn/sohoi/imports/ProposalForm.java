package vn.sohoi.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Judgement.Identity;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.understand.RowKind;
import vn.sohoi.imports.understand.SamePersons;
import vn.sohoi.imports.understand.Understanding;

/** Writes what was understood of some files in the form of a proposal, and pairs the people of different files. */
final class ProposalForm {
    private ProposalForm() {}

    static List<Proposal> of(List<Understanding> files) {
        var people = new ArrayList<Identity>();
        var places = new ArrayList<Proposal.Place>();
        for (var file : files)
            for (var row : file.rows()) {
                if (row.judgement() == null || row.judgement().identity() == null) continue;
                people.add(row.judgement().identity());
                places.add(new Proposal.Place(file.file(), row.sheet(), row.row()));
            }
        var across = files.size() < 2 ? List.<SamePersons.Pair>of() : SamePersons.find(people, false);
        return files.stream().map(file -> proposal(file, across, places)).toList();
    }

    private static Proposal proposal(Understanding file, List<SamePersons.Pair> across, List<Proposal.Place> places) {
        var elsewhere = across.stream()
                .map(pair -> List.of(places.get(pair.first()), places.get(pair.second())))
                .filter(pair -> file.file().equals(pair.getLast().file())
                        && !file.file().equals(pair.getFirst().file()))
                .toList();
        var nothing = nothing(file);
        return new Proposal(
                file.file(),
                file.columns().isEmpty()
                        ? Map.of()
                        : file.columns().values().iterator().next(),
                file.columns(),
                file.encoding(),
                file.seen(),
                file.rows().stream().map(row -> row(row, nothing)).toList(),
                file.samePerson().stream()
                        .map(pair -> List.of(here(pair.getFirst()), here(pair.getLast())))
                        .toList(),
                elsewhere,
                file.repairs(),
                null);
    }

    private static Proposal.Place here(Understanding.Row row) {
        return new Proposal.Place(null, row.sheet(), row.row());
    }

    /** The fields of a record with nothing in them, for rows that are about nobody. */
    private static Map<String, @Nullable Object> nothing(Understanding file) {
        var nothing = new LinkedHashMap<String, @Nullable Object>();
        for (var row : file.rows()) {
            if (row.judgement() == null) continue;
            row.judgement().values().keySet().forEach(field -> nothing.put(field, null));
            break;
        }
        return nothing;
    }

    private static Proposal.Row row(Understanding.Row row, Map<String, @Nullable Object> nothing) {
        var kind = row.kind().name().toLowerCase(Locale.ROOT);
        var judgement = row.judgement();
        if (row.kind() != RowKind.PERSON || judgement == null)
            return new Proposal.Row(
                    row.sheet(),
                    row.row(),
                    kind,
                    Verdict.REFUSE,
                    nothing,
                    row.role().isEmpty() ? Map.of() : Map.of(row.role(), true),
                    List.of());
        return new Proposal.Row(
                row.sheet(),
                row.row(),
                kind,
                judgement.verdict(),
                judgement.values(),
                judgement.flags(),
                judgement.reasons());
    }
}
