package vn.sohoi.reports.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.Made;
import vn.sohoi.reports.Version;
import vn.sohoi.reports.words.DayWords;
import vn.sohoi.reports.words.NumberText;
import vn.sohoi.web.excel.ExcelLook;
import vn.sohoi.web.excel.ExcelSheet;

/**
 * Writes a made report as a workbook: real numbers and dates, a sheet of its indicators, one of the units beneath, and
 * 'Nguồn số liệu' with the question behind each number.
 */
@Component
class ExcelPaper {
    private final Papers papers;
    private final Addresses addresses;
    private final Texts texts;

    ExcelPaper(Papers papers, Addresses addresses, Texts texts) {
        this.papers = papers;
        this.addresses = addresses;
        this.texts = texts;
    }

    byte[] of(Version version) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var look = new ExcelLook(workbook);
            var places = new LinkedHashMap<Made, String>();
            if (!version.report().draft().indicators().isEmpty()) indicators(version, workbook, look, places);
            if (!version.columns().isEmpty()) units(version, workbook, look, places);
            sources(version, workbook, look, places);
            workbook.getProperties()
                    .getCoreProperties()
                    .setTitle(version.report().draft().title());
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void indicators(Version version, XSSFWorkbook workbook, ExcelLook look, Map<Made, String> places) {
        var sheet = new ExcelSheet(workbook.createSheet(say("reports.sheet.indicators")), look);
        var sorts = version.sorts();
        top(version, sheet);
        var head = new ArrayList<>(
                List.of(say("reports.column.place"), say("reports.column.indicator"), say("reports.column.measure")));
        sorts.forEach(sort -> head.add(papers.column(version, sort)));
        if (version.compares()) head.add(say("reports.column.change"));
        sheet.head(head);
        int place = 0;
        for (var code : version.report().draft().indicators()) {
            var own = version.row(code).orElse(null);
            if (own == null) continue;
            sheet.row();
            sheet.number(++place);
            sheet.words(papers.name(own));
            sheet.words(say("indicators.measure." + own.measure()));
            for (var sort : sorts)
                version.of(code, sort).ifPresentOrElse(made -> place(made, sheet, places), () -> sheet.words(""));
            if (version.compares()) sheet.value(version.change(code).orElse(null), own.measure() == Measure.PERCENT);
        }
        sheet.finish(6, 46, 14, 18, 18, 18, 18, 18);
    }

    private void units(Version version, XSSFWorkbook workbook, ExcelLook look, Map<Made, String> places) {
        var sheet = new ExcelSheet(workbook.createSheet(say("reports.sheet.units")), look);
        var columns = version.columns();
        top(version, sheet);
        var head = new ArrayList<>(List.of(say("reports.column.place"), say("reports.column.unit")));
        columns.forEach(column -> head.add(papers.column(version, column)));
        sheet.head(head);
        int place = 0;
        for (var unit : version.unitsBeneath()) {
            sheet.row();
            sheet.number(++place);
            sheet.words(version.nameOf(unit));
            for (var column : columns)
                version.of(unit, column.indicator(), column.sort())
                        .ifPresentOrElse(made -> place(made, sheet, places), () -> sheet.words(""));
        }
        sheet.sums();
        sheet.row();
        sheet.words("");
        sheet.words(say("reports.column.whole"));
        for (var column : columns)
            version.of(column.indicator(), column.sort()).ifPresent(made -> place(made, sheet, places));
        sheet.finish(6, 28, 16, 16, 16, 16, 16, 16);
    }

    private void sources(Version version, XSSFWorkbook workbook, ExcelLook look, Map<Made, String> places) {
        var sheet = new ExcelSheet(workbook.createSheet(say("reports.sheet.sources")), look);
        sheet.line(say("reports.sheet.sources-of", version.code()));
        sheet.line(say("reports.sheet.known"), look.time(version.knownAt()));
        sheet.head(List.of(
                say("reports.column.cell"),
                say("reports.column.indicator"),
                say("reports.column.unit-asked"),
                say("reports.column.when"),
                say("reports.column.day"),
                say("reports.column.value"),
                say("reports.column.how"),
                say("reports.column.rows"),
                say("reports.column.address")));
        for (var made : version.figures()) {
            sheet.row();
            sheet.words(places.getOrDefault(made, ""));
            sheet.words(made.name());
            sheet.words(made.unitName());
            sheet.words(Sources.when(texts, made));
            sheet.day(made.day());
            value(made, sheet);
            sheet.words(how(made));
            sheet.number(made.rows());
            sheet.link(addresses.of(made));
        }
        sheet.finish(22, 36, 22, 20, 12, 12, 26, 10, 60);
    }

    private String how(Made made) {
        var how = Sources.how(texts, made);
        return made.unknown().isEmpty() ? how : how + ": " + String.join(", ", made.unknown());
    }

    private void top(Version version, ExcelSheet sheet) {
        var heading = version.heading();
        if (!heading.superior().isEmpty()) sheet.line(heading.superior());
        sheet.line(heading.issuer());
        sheet.line(heading.number(
                version.signing().paper(),
                say("reports.mark." + version.report().kind())));
        sheet.line(heading.place() + ", " + DayWords.of(version.signing().on()));
        sheet.line((say("reports.kind." + version.report().kind()) + ": "
                        + version.report().draft().title().replace('\n', ' '))
                .strip());
    }

    private static Cell value(Made made, ExcelSheet sheet) {
        if (made.how() == How.WITHHELD) return sheet.words(NumberText.inCell(made));
        return sheet.value(made.value(), made.measure() == Measure.PERCENT);
    }

    private static void place(Made made, ExcelSheet sheet, Map<Made, String> places) {
        Cell cell = value(made, sheet);
        places.putIfAbsent(
                made,
                String.format(
                        Locale.ROOT,
                        "%s!%s",
                        cell.getSheet().getSheetName(),
                        cell.getAddress().formatAsString()));
    }

    private String say(String key, Object... arguments) {
        return texts.say(Texts.VIETNAMESE, key, arguments);
    }
}
