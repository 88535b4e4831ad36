package vn.sohoi.reports.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.Heading;
import vn.sohoi.reports.Layout;
import vn.sohoi.reports.PaperKind;
import vn.sohoi.reports.paper.Paper;
import vn.sohoi.reports.paper.Paper.Block;
import vn.sohoi.reports.paper.Paper.Cell;
import vn.sohoi.reports.paper.Paper.Head;
import vn.sohoi.reports.paper.Paper.Run;
import vn.sohoi.reports.paper.WordPaper;

/**
 * The templates that come with the house, one of each kind in each layout. They are written by the same hand as reports,
 * with fields in place of words, so that they cannot differ from them.
 */
@Component
public class ShippedTemplates {
    private final WordPaper word;
    private final Texts texts;

    ShippedTemplates(WordPaper word, Texts texts) {
        this.word = word;
        this.texts = texts;
    }

    /** The bytes of a .docx. */
    public byte[] of(PaperKind kind, Layout layout) {
        var heading = new Heading(
                layout,
                "{{Co_quan_cap_tren}}",
                "{{Co_quan_ban_hanh}}",
                "{{Dia_danh}}",
                "",
                "{{Thay_mat}}",
                "{{Chuc_vu}}",
                List.of("{{Noi_nhan}}"));
        return word.of(new Paper(
                heading,
                "{{So_ky_hieu}}",
                "{{Dia_danh}}, {{Ngay_thang}}",
                say("reports.kind." + kind).toUpperCase(Locale.of("vi")),
                "{{Trich_yeu}}",
                blocks(kind),
                "{{Nguoi_ky}}",
                List.of(),
                "",
                ""));
    }

    private List<Block> blocks(PaperKind kind) {
        var blocks = new ArrayList<Block>();
        switch (kind) {
            case REPORT -> {
                blocks.add(line("{{Noi_dung}}"));
                blocks.add(indicators());
                blocks.add(units());
                blocks.add(line(say("reports.shipped.code")));
            }
            case PLAN -> blocks.add(line("{{Noi_dung}}"));
            case DECISION -> {
                say("reports.shipped.decision-basis").lines().forEach(line -> blocks.add(line(line)));
                blocks.add(new Paper.Chapter(say("reports.shipped.decides")));
                blocks.add(line("{{Noi_dung}}"));
                blocks.add(line(say("reports.shipped.decision-force")));
            }
            case LIST -> blocks.add(units());
            case MINUTES -> {
                say("reports.shipped.minutes-begin").lines().forEach(line -> blocks.add(line(line)));
                blocks.add(line("{{Noi_dung}}"));
                blocks.add(line(say("reports.shipped.minutes-end")));
            }
        }
        return blocks;
    }

    private Paper.Table indicators() {
        return table(
                "reports.shipped.indicators",
                List.of(5, 25, 11, 12, 12, 12, 11, 12),
                List.of(
                        "place",
                        "indicator",
                        "measure",
                        "plan-short",
                        "this",
                        "so-far-short",
                        "of-plan",
                        "year-before-short"),
                List.of(
                        "Chi_tieu_TT",
                        "Chi_tieu_Ten",
                        "Chi_tieu_Don_vi_tinh",
                        "Chi_tieu_Ke_hoach",
                        "Chi_tieu_Ky_nay",
                        "Chi_tieu_Tu_dau_nam",
                        "Chi_tieu_Dat_ke_hoach",
                        "Chi_tieu_Cung_ky"));
    }

    private Paper.Table units() {
        return table(
                "reports.shipped.units",
                List.of(6, 34, 20, 20, 20),
                List.of("place", "unit", "women", "members", "coverage"),
                List.of(
                        "Co_so_TT",
                        "Co_so_Ten",
                        "Co_so_Phu_nu_tu_18_tuoi",
                        "Co_so_So_hoi_vien",
                        "Co_so_Ty_le_thu_hut"));
    }

    private Paper.Table table(String title, List<Integer> weights, List<String> heads, List<String> fields) {
        var row = new ArrayList<Cell>();
        for (int i = 0; i < fields.size(); i++) row.add(new Cell("{{" + fields.get(i) + "}}", i > 1, "", ""));
        return new Paper.Table(
                say(title),
                say("reports.shipped.until"),
                heads.stream()
                        .map(head -> new Head(say("reports.column." + head), ""))
                        .toList(),
                weights,
                List.of(row),
                List.of(),
                List.of());
    }

    private static Paper.Words line(String words) {
        return new Paper.Words(List.of(Run.plain(words)));
    }

    private String say(String key) {
        return texts.say(Texts.VIETNAMESE, key);
    }
}
