package vn.sohoi.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.text.Texts;

/**
 * The names of all that can stand in a text or a Word template: {@code Ten_don_vi}, {@code So_hoi_vien},
 * {@code So_hoi_vien_cung_ky}. Marks, capitals and underscores do not matter when a name is read.
 */
@Component
public class FieldNames {
    private final Figures figures;
    private final Texts texts;

    FieldNames(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    /** What is not a figure. Its meaning stands in the texts under {@code reports.field.NAME}. */
    public enum Fixed {
        Co_quan_cap_tren,
        Co_quan_ban_hanh,
        So_ky_hieu,
        Dia_danh,
        Ngay_thang,
        Ngay_ky,
        Ngay_bang_chu,
        Loai_van_ban,
        Trich_yeu,
        Ten_don_vi,
        Ky_bao_cao,
        Tu_ngay,
        Den_ngay,
        Noi_dung,
        Noi_nhan,
        Thay_mat,
        Chuc_vu,
        Nguoi_ky,
        Ma_tra_cuu,
        Dia_chi_tra_cuu
    }

    /** Columns of the row of an indicator; a table row of a template that holds one of them repeats for each indicator. */
    public enum OfIndicator {
        Chi_tieu_TT,
        Chi_tieu_Ten,
        Chi_tieu_Don_vi_tinh,
        Chi_tieu_Ky_nay,
        Chi_tieu_Tu_dau_nam,
        Chi_tieu_Cung_ky,
        Chi_tieu_Ke_hoach,
        Chi_tieu_Dat_ke_hoach,
        Chi_tieu_Tang_giam
    }

    /** The first columns of the row of a unit beneath; the others are {@code Co_so_} and the name of an indicator. */
    public enum OfUnit {
        Co_so_TT,
        Co_so_Ten
    }

    /**
     * A name that is known.
     *
     * @param fixed set for what is no figure
     * @param figure set for figures and for columns of units
     * @param list whether it stands in a row that repeats
     */
    public record Field(
            String name,
            String meaning,
            @Nullable Fixed fixed,
            @Nullable Asked figure,
            boolean list) {
        /** Whether it is no more than another with an ending: of the year before, of the year so far, of the plan, in words. */
        public boolean isEnding() {
            return figure != null && (figure.words() || figure.sort() != Sort.THIS_PERIOD);
        }
    }

    /** Which number is meant, and whether in words. */
    public record Asked(String indicator, Sort sort, boolean words) {}

    /** All names by their key, in the order in which they are shown. */
    public Map<String, Field> all() {
        var all = new LinkedHashMap<String, Field>();
        for (var fixed : Fixed.values())
            enter(all, new Field(fixed.name(), say("reports.field." + fixed), fixed, null, false));
        var names = figures.names(Texts.VIETNAMESE);
        var bases = bases(names);
        bases.forEach((code, base) -> {
            var name = name(names, code);
            enter(all, new Field(base, name, null, new Asked(code, Sort.THIS_PERIOD, false), false));
            figure(all, base + "_cung_ky", name, "reports.field.year-before", new Asked(code, Sort.YEAR_BEFORE, false));
            figure(all, base + "_tu_dau_nam", name, "reports.field.so-far", new Asked(code, Sort.YEAR_SO_FAR, false));
            figure(all, base + "_ke_hoach", name, "reports.field.plan", new Asked(code, Sort.PLAN, false));
            figure(all, base + "_dat_ke_hoach", name, "reports.field.of-plan", new Asked(code, Sort.OF_PLAN, false));
            figure(all, base + "_bang_chu", name, "reports.field.words", new Asked(code, Sort.THIS_PERIOD, true));
        });
        for (var column : OfIndicator.values())
            enter(all, new Field(column.name(), say("reports.field." + column), null, null, true));
        for (var column : OfUnit.values())
            enter(all, new Field(column.name(), say("reports.field." + column), null, null, true));
        bases.forEach((code, base) -> {
            var name = name(names, code);
            column(all, unitColumn(base), say("reports.field.of-unit", name), new Asked(code, Sort.THIS_PERIOD, false));
            column(all, planColumn(base), say("reports.field.plan-of-unit", name), new Asked(code, Sort.PLAN, false));
        });
        return all;
    }

    /** The column of an indicator in the row of a unit. */
    public static String unitColumn(String base) {
        return "Co_so_" + base;
    }

    /** The column of an indicator's plan in the row of a unit. */
    public static String planColumn(String base) {
        return unitColumn(base) + "_ke_hoach";
    }

    /** The field of an indicator of each code: its name before a colon or bracket, without marks. */
    public Map<String, String> bases() {
        return bases(figures.names(Texts.VIETNAMESE));
    }

    private Map<String, String> bases(Map<String, String> names) {
        var bases = new LinkedHashMap<String, String>();
        for (var one : figures.answered()) {
            var base = "reports.base." + one.code();
            var whole = name(names, one.code());
            var name = texts.knows(base) ? say(base) : underscored(whole.split("[:(]", 2)[0]);
            bases.put(one.code(), bases.containsValue(name) ? underscored(whole) : name);
        }
        return bases;
    }

    private static String name(Map<String, String> names, String code) {
        return names.getOrDefault(code, code);
    }

    /** What an indicator is called on paper. */
    String nameOf(String code) {
        return figures.name(code, Texts.VIETNAMESE);
    }

    /** How names are compared. */
    public static String key(String name) {
        return VietnameseText.fold(name);
    }

    /** Of the known names by key that which is fewest slips away, if any is near. */
    public static Optional<String> nearest(String unknown, Map<String, Field> known) {
        var key = key(unknown);
        int most = Math.max(2, key.length() / 3);
        return known.entrySet().stream()
                .map(entry -> Map.entry(entry.getValue().name(), slips(key, entry.getKey())))
                .filter(entry -> entry.getValue() <= most)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private void figure(Map<String, Field> all, String name, String what, String key, Asked asked) {
        enter(all, new Field(name, say(key, what), null, asked, false));
    }

    private static void column(Map<String, Field> all, String name, String meaning, Asked asked) {
        enter(all, new Field(name, meaning, null, asked, true));
    }

    private static void enter(Map<String, Field> all, Field field) {
        all.putIfAbsent(key(field.name()), field);
    }

    /** "Phụ nữ từ 18 tuổi" is Phu_nu_tu_18_tuoi. */
    private static String underscored(String name) {
        var words = Arrays.stream(VietnameseText.fold(name).split(" ")).collect(Collectors.joining("_"));
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** How many letters differ, are missing or too many. */
    static int slips(String one, String other) {
        var before = new ArrayList<Integer>();
        for (int j = 0; j <= other.length(); j++) before.add(j);
        for (int i = 1; i <= one.length(); i++) {
            var row = new ArrayList<>(List.of(i));
            for (int j = 1; j <= other.length(); j++) {
                int changed = before.get(j - 1) + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row.add(Math.min(changed, 1 + Math.min(before.get(j), row.get(j - 1))));
            }
            before = row;
        }
        return before.get(other.length());
    }

    private String say(String key, Object... arguments) {
        return texts.say(Texts.VIETNAMESE, key, arguments);
    }
}
