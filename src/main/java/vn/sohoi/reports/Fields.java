package vn.sohoi.reports;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.FieldNames.Field;
import vn.sohoi.reports.FieldNames.Fixed;
import vn.sohoi.reports.FieldNames.OfIndicator;
import vn.sohoi.reports.FieldNames.OfUnit;
import vn.sohoi.reports.paper.Addresses;
import vn.sohoi.reports.words.DayWords;
import vn.sohoi.reports.words.NumberText;

/** What each field says of a made report. */
@Component
public class Fields {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final FieldNames names;
    private final Addresses addresses;
    private final Texts texts;

    Fields(FieldNames names, Addresses addresses, Texts texts) {
        this.names = names;
        this.addresses = addresses;
        this.texts = texts;
    }

    /**
     * The values for filling a template.
     *
     * @param once by key of the name
     * @param lists the rows of each list, by keys of the names
     */
    public record Values(Map<String, String> once, List<List<Map<String, String>>> lists) {}

    /** What an indicator is called on paper, whatever a plan says of it. */
    public String nameOf(String indicator) {
        return names.nameOf(indicator);
    }

    /** The answers of one version to names; made once for many names. */
    public Answers answers(Version version) {
        return new Answers(version, names.all());
    }

    /** What one version says to names. */
    public final class Answers {
        private final Version version;
        private final Map<String, Field> known;

        private Answers(Version version, Map<String, Field> known) {
            this.version = version;
            this.known = known;
        }

        /** The number that a name means, if the report asked it. */
        public Optional<Made> figure(String name) {
            return Optional.ofNullable(known.get(FieldNames.key(name)))
                    .filter(field -> !field.list())
                    .flatMap(field -> Fields.figure(version, field));
        }

        /** What a name says, or nothing for a name that the report has no answer for. */
        public Optional<String> say(String name) {
            return Optional.ofNullable(known.get(FieldNames.key(name)))
                    .filter(field -> !field.list())
                    .flatMap(field -> Fields.this.say(this, field));
        }

        /** All values of the report; what it did not ask is not among them. */
        public Values values() {
            var once = new LinkedHashMap<String, String>();
            known.forEach((key, field) -> {
                if (!field.list()) Fields.this.say(this, field).ifPresent(value -> once.put(key, value));
            });
            return new Values(
                    once,
                    List.of(
                            orBlank(indicators(version), "Chi_tieu_", known),
                            orBlank(units(version), "Co_so_", known)));
        }
    }

    private static Optional<Made> figure(Version version, Field field) {
        return Optional.ofNullable(field.figure())
                .flatMap(asked -> version.of(asked.indicator(), sort(version, asked)));
    }

    private Optional<String> say(Answers answers, Field field) {
        var fixed = field.fixed();
        if (fixed != null) return Optional.of(fixed(answers, fixed));
        var asked = field.figure();
        return figure(answers.version, field)
                .map(made -> asked != null && asked.words() ? NumberText.inWords(made) : NumberText.inSentence(made));
    }

    /** A list of nothing is one blank row. */
    private static List<Map<String, String>> orBlank(
            List<Map<String, String>> rows, String beginning, Map<String, Field> known) {
        if (!rows.isEmpty()) return rows;
        var blank = new LinkedHashMap<String, String>();
        known.forEach((key, field) -> {
            if (field.list() && field.name().startsWith(beginning)) blank.put(key, "");
        });
        return List.of(blank);
    }

    /** In the year's whole, the year so far is the period itself. */
    private static Sort sort(Version version, FieldNames.Asked asked) {
        boolean same = version.of(asked.indicator(), asked.sort()).isEmpty() && asked.sort() == Sort.YEAR_SO_FAR;
        return same ? Sort.THIS_PERIOD : asked.sort();
    }

    private String fixed(Answers answers, Fixed fixed) {
        var version = answers.version;
        var heading = version.heading();
        var signing = version.signing();
        var report = version.report();
        return switch (fixed) {
            case Co_quan_cap_tren -> heading.superior();
            case Co_quan_ban_hanh -> heading.issuer();
            case So_ky_hieu -> heading.number(signing.paper(), text("reports.mark." + report.kind()));
            case Dia_danh -> heading.place();
            case Ngay_thang -> DayWords.of(signing.on());
            case Ngay_ky -> DAY.format(signing.on());
            case Ngay_bang_chu -> DayWords.inWords(signing.on());
            case Loai_van_ban -> text("reports.kind." + report.kind()).toUpperCase(Locale.of("vi"));
            case Trich_yeu -> report.draft().title();
            case Ten_don_vi -> version.unitName();
            case Ky_bao_cao -> DayWords.of(report.period());
            case Tu_ngay -> DAY.format(report.period().from());
            case Den_ngay -> DAY.format(report.period().lastDay());
            case Noi_dung -> content(answers);
            case Noi_nhan -> String.join("\n", heading.recipients());
            case Thay_mat -> heading.behalf();
            case Chuc_vu -> heading.signer();
            case Nguoi_ky -> signing.by();
            case Ma_tra_cuu -> version.code();
            case Dia_chi_tra_cuu -> addresses.code(version);
        };
    }

    /** Titles and paragraphs by line, with their figures in them. */
    private static String content(Answers answers) {
        var lines = new ArrayList<String>();
        for (var part : answers.version.report().draft().parts()) {
            if (!part.title().isBlank()) lines.add(part.title());
            part.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> lines.add(Pieces.plain(line, answers::say)));
        }
        return String.join("\n", lines);
    }

    private List<Map<String, String>> indicators(Version version) {
        var rows = new ArrayList<Map<String, String>>();
        for (var code : version.report().draft().indicators())
            version.row(code).ifPresent(made -> {
                var row = new LinkedHashMap<String, String>();
                put(row, OfIndicator.Chi_tieu_TT, String.valueOf(rows.size() + 1));
                put(row, OfIndicator.Chi_tieu_Ten, made.name());
                put(row, OfIndicator.Chi_tieu_Don_vi_tinh, text("indicators.measure." + made.measure()));
                put(row, OfIndicator.Chi_tieu_Ky_nay, cell(version, code, Sort.THIS_PERIOD));
                put(row, OfIndicator.Chi_tieu_Tu_dau_nam, cell(version, code, Sort.YEAR_SO_FAR));
                put(row, OfIndicator.Chi_tieu_Cung_ky, cell(version, code, Sort.YEAR_BEFORE));
                put(row, OfIndicator.Chi_tieu_Ke_hoach, cell(version, code, Sort.PLAN));
                put(row, OfIndicator.Chi_tieu_Dat_ke_hoach, cell(version, code, Sort.OF_PLAN));
                put(
                        row,
                        OfIndicator.Chi_tieu_Tang_giam,
                        version.change(code)
                                .map(change -> NumberText.difference(change, made.measure()))
                                .orElse(""));
                rows.add(row);
            });
        return rows;
    }

    private List<Map<String, String>> units(Version version) {
        var bases = names.bases();
        var rows = new ArrayList<Map<String, String>>();
        for (var unit : version.unitsBeneath()) {
            var row = new LinkedHashMap<String, String>();
            put(row, OfUnit.Co_so_TT, String.valueOf(rows.size() + 1));
            for (var made : version.figures()) {
                if (!made.unit().equals(unit)) continue;
                put(row, OfUnit.Co_so_Ten, made.unitName());
                var base = bases.get(made.indicator());
                if (base == null) continue;
                var column = made.sort() == Sort.PLAN ? FieldNames.planColumn(base) : FieldNames.unitColumn(base);
                row.put(FieldNames.key(column), NumberText.inCell(made));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String cell(Version version, String code, Sort sort) {
        return version.of(code, sort)
                .or(() -> sort == Sort.YEAR_SO_FAR ? version.of(code, Sort.THIS_PERIOD) : Optional.empty())
                .map(NumberText::inCell)
                .orElse("");
    }

    private static void put(Map<String, String> row, Enum<?> column, String value) {
        row.put(FieldNames.key(column.name()), value);
    }

    private String text(String key) {
        return texts.say(Texts.VIETNAMESE, key);
    }
}
