package vn.sohoi.imports.pages;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.Batch;
import vn.sohoi.imports.BatchRow;
import vn.sohoi.imports.BatchRow.Decision;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.Sheet;
import vn.sohoi.kernel.NotFound;

/** Draws rows of a list for pages: the engine knows fields by their kind alone. */
@Component
class RowViews {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

    private final List<Sheet> sheets;

    RowViews(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    /** Which rows a view shows. */
    static boolean shows(String view, BatchRow row) {
        return view.isEmpty() || view.equals(state(row));
    }

    /** New, added to, kept as it is, asked about, refused: as the address of the view names it. */
    static String state(BatchRow row) {
        if (row.verdict() == Verdict.REFUSE || row.standing().equals("IMPOSSIBLE")) return "loi";
        if (row.open()) return "hoi";
        if (row.decision() == Decision.TAKE) return "moi";
        return row.writes() ? "bo-sung" : "giu";
    }

    /** Whether rows stand on several sheets, so that a number alone says too little. */
    static boolean onSheets(List<BatchRow> rows) {
        return rows.stream().map(BatchRow::sheet).distinct().count() > 1;
    }

    RowView view(Batch batch, BatchRow row, boolean sheets) {
        var outcome = row.outcome();
        return new RowView(
                row.row().place(),
                where(row, sheets),
                text(batch, row, FieldKind.FULL_NAME),
                date(text(batch, row, FieldKind.BIRTH)),
                text(batch, row, FieldKind.PLACE),
                tells(batch, row),
                switch (state(row)) {
                    case "loi" -> "wrong";
                    case "hoi" -> "waiting";
                    case "giu" -> "";
                    default -> "done";
                },
                outcome == null ? stateKey(row) : "imports.outcome." + outcome,
                row.reasons());
    }

    /** Number of the row, after its sheet where there are several. */
    static String where(BatchRow row, boolean sheets) {
        var sheet = row.sheet();
        return !sheets || sheet == null || sheet.isEmpty() ? String.valueOf(row.number()) : sheet + " " + row.number();
    }

    String text(Batch batch, BatchRow row, FieldKind kind) {
        return sheet(batch).fields().stream()
                .filter(field -> field.kind() == kind)
                .map(Field::name)
                .map(row.row()::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private String tells(Batch batch, BatchRow row) {
        return sheet(batch).shown().stream()
                .map(row.row()::text)
                .filter(Objects::nonNull)
                .map(RowViews::date)
                .collect(Collectors.joining(" · "));
    }

    Sheet sheet(Batch batch) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(batch.sheet()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Any date as it stands on paper; other words as they are. */
    static String date(String text) {
        var parts = DATE.matcher(text);
        if (!parts.matches()) return text;
        var month = parts.group(2) + "/" + parts.group(1);
        return parts.group(3) == null ? month : parts.group(3) + "/" + month;
    }

    private static String stateKey(BatchRow row) {
        return switch (state(row)) {
            case "loi" -> "imports.row-refused";
            case "hoi" -> "imports.row-asked";
            case "moi" -> "imports.row-new";
            case "bo-sung" -> "imports.row-added";
            default -> row.decision() == Decision.LEAVE ? "imports.row-left" : "imports.row-known";
        };
    }
}
