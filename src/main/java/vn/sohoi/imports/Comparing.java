package vn.sohoi.imports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Forbidden;
import vn.sohoi.imports.spi.Ground;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.Sheet;
import vn.sohoi.imports.spi.Taking;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;

/** Compares the rows of a list with the book, through the feature that takes them. */
@Component
record Comparing(List<Taking> takings, List<Sheet> sheets, Answers answers, Authoriser authoriser) {

    Taking taking(Batch batch) {
        return takings.stream()
                .filter(one -> one.sheet().equals(batch.sheet()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The same, for writing the list or taking it back.
     *
     * @throws Forbidden when the kind of list asks for more than the actor has
     */
    Taking taking(Batch batch, Actor actor) {
        var sheet = sheet(batch);
        authoriser.demand(actor, sheet.purpose(), sheet.act(), batch.unit());
        return taking(batch);
    }

    /** Whether the actor writes such a list at all. */
    boolean mayWrite(Batch batch, Actor actor) {
        var sheet = sheet(batch);
        return authoriser.allows(actor, sheet.purpose(), sheet.act());
    }

    private Sheet sheet(Batch batch) {
        return sheets.stream()
                .filter(one -> one.name().equals(batch.sheet()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<BatchRow> compared(Batch batch, List<BatchRow> read, Actor actor) {
        var asked = read.stream().filter(row -> row.verdict() != Verdict.REFUSE).toList();
        var listed = asked.stream().map(BatchRow::row).toList();
        var standings = new ArrayList<>(taking(batch).compare(listed, ground(batch, batch.opens()), actor));
        var places = answers.places(batch.id());
        if (!batch.opens() && places.containsValue(Answers.NEW)) {
            var opening = taking(batch).compare(listed, ground(batch, true), actor);
            for (int i = 0; i < listed.size(); i++)
                if (answers.opens(batch, asked.get(i), places)) standings.set(i, opening.get(i));
        }
        var compared = new ArrayList<BatchRow>();
        var next = standings.iterator();
        for (var row : read) compared.add(row.verdict() == Verdict.REFUSE ? row : Deciding.of(row, next.next()));
        return compared;
    }

    /** Where decided rows go: of the branches that they lack only those that may be opened are left among them. */
    Ground ground(Batch batch) {
        return ground(batch, batch.opens() || answers.places(batch.id()).containsValue(Answers.NEW));
    }

    private static Ground ground(Batch batch, boolean opens) {
        return new Ground(batch.unit(), batch.listedOn(), opens, batch.file());
    }
}
