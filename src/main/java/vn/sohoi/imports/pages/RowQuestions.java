package vn.sohoi.imports.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.Batch;
import vn.sohoi.imports.BatchRow;
import vn.sohoi.imports.ListAnswers;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.Standing.Compared;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;
import vn.sohoi.web.Comparison;
import vn.sohoi.web.Comparison.Agreement;

/** Says what is asked about a row, with the record that may be the same beside it. */
@Component
class RowQuestions {
    /** What stands in the choice of branches for one that is to be opened. */
    static final String NEW = "+";

    private static final String SAME_ROW = "imports.question.same-person";
    private static final List<FieldKind> BESIDE =
            List.of(FieldKind.FULL_NAME, FieldKind.BIRTH, FieldKind.PLACE, FieldKind.PHONE, FieldKind.CITIZEN_ID);

    private final RowViews views;
    private final ListAnswers answers;
    private final Units units;
    private final Texts texts;

    RowQuestions(RowViews views, ListAnswers answers, Units units, Texts texts) {
        this.views = views;
        this.answers = answers;
        this.units = units;
        this.texts = texts;
    }

    /** The question about the row at that place; the first open one where no place is named. */
    RowsPage.Question of(Batch batch, List<BatchRow> rows, BatchRow row, String href, Locale language) {
        var open =
                rows.stream().filter(one -> RowViews.state(one).equals("hoi")).toList();
        int at = open.indexOf(row);
        boolean sheets = RowViews.onSheets(rows);
        var written = unknownPlace(row) ? answers.placeWritten(batch, row) : "";
        var twin = twin(rows, row);
        boolean inBook = row.standing().equals("MAYBE");
        return new RowsPage.Question(
                at + 1,
                open.size(),
                (int) open.stream()
                        .filter(one -> one.question().equals(row.question()))
                        .count(),
                views.view(batch, row, sheets),
                row.reasons(),
                inBook
                        ? texts.say(language, "imports.the-book")
                        : twin.map(one -> texts.say(language, "imports.row-of-file", RowViews.where(one, sheets)))
                                .orElse(""),
                inBook
                        ? inBook(batch, row, language)
                        : twin.map(one -> twins(batch, row, one, language)).orElse(List.of()),
                inBook || row.standing().equals("SAME"),
                row.standing().equals("SAME"),
                row.verdict() != Verdict.REFUSE && !row.standing().equals("IMPOSSIBLE"),
                written,
                written.isEmpty() ? Map.of() : branches(batch, written, language),
                at > 0 ? href(href, open.get(at - 1)) : "",
                at + 1 < open.size() ? href(href, open.get(at + 1)) : "");
    }

    private static String href(String list, BatchRow row) {
        return list + "/dong?dong=" + row.row().place() + "#hoi";
    }

    private boolean unknownPlace(BatchRow row) {
        return row.standing().equals("UNCLEAR")
                && row.reasons().stream().anyMatch(reason -> reason.key().endsWith(".unknown-branch"));
    }

    /** The other row of the file that may be the same person. */
    private static Optional<BatchRow> twin(List<BatchRow> rows, BatchRow row) {
        return row.reasons().stream()
                .filter(reason -> reason.key().equals(SAME_ROW))
                .map(reason -> reason.arguments().getFirst())
                .flatMap(number -> rows.stream()
                        .filter(one -> String.valueOf(one.number()).equals(String.valueOf(number)) && one != row)
                        .sorted(java.util.Comparator.comparing(one -> !Objects.equals(one.sheet(), row.sheet()))))
                .findFirst();
    }

    private List<Comparison> inBook(Batch batch, BatchRow row, Locale language) {
        var words = views.sheet(batch).fieldWords();
        return row.compared().stream()
                .map((Compared one) -> comparison(
                        texts.say(language, words + one.field()),
                        RowViews.date(one.listed()),
                        RowViews.date(one.inBook())))
                .toList();
    }

    private List<Comparison> twins(Batch batch, BatchRow row, BatchRow other, Locale language) {
        var words = views.sheet(batch).fieldWords();
        var compared = new ArrayList<Comparison>();
        for (var kind : BESIDE) {
            var field = views.sheet(batch).fields().stream()
                    .filter(one -> one.kind() == kind)
                    .findFirst();
            if (field.isEmpty()) continue;
            compared.add(comparison(
                    texts.say(language, words + field.get().name()),
                    RowViews.date(views.text(batch, row, kind)),
                    RowViews.date(views.text(batch, other, kind))));
        }
        return compared;
    }

    private static Comparison comparison(String word, String left, String right) {
        return new Comparison(word, left, right, agreement(left, right));
    }

    /** A year fits a day of that year. */
    private static Agreement agreement(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) return Agreement.MISSING;
        if (left.equals(right)) return Agreement.SAME;
        return left.endsWith("/" + right) || right.endsWith("/" + left) ? Agreement.FITS : Agreement.DIFFERENT;
    }

    private Map<String, String> branches(Batch batch, String written, Locale language) {
        var options = new LinkedHashMap<String, String>();
        options.put("", texts.say(language, "imports.choose-branch"));
        LocalDate day = batch.listedOn();
        units.on(units.branchesUnder(batch.unit(), day), day).stream()
                .filter(unit -> unit.level() == UnitLevel.BRANCH)
                .map(Unit::name)
                .sorted()
                .forEach(name -> options.put(name, name));
        if (views.sheet(batch).opensPlaces()) options.put(NEW, texts.say(language, "imports.open-branch", written));
        return options;
    }
}
