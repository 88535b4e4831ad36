package vn.sohoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.web.Drawn.all;
import static vn.sohoi.web.Drawn.html;
import static vn.sohoi.web.Drawn.part;

import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Comparison.Agreement;
import vn.sohoi.web.chart.Bullet;
import vn.sohoi.web.chart.DotStrip;
import vn.sohoi.web.chart.SplitBar;
import vn.sohoi.web.chart.Tile;
import vn.sohoi.web.chart.TileGrid;

/** Draws every part into {@code target/gallery/} to be looked at in a browser. All words and numbers are invented. */
class GalleryTest {
    private static final Path GALLERY = Path.of("target/gallery");

    record SamplePage(String title, int status, String tab) implements Page {}

    @Test
    void figure_opened() throws IOException {
        write(
                "figure",
                Texts.VIETNAMESE,
                all(
                        figureHead(),
                        html("<div class=\"columns wide\"><section>"),
                        part("parts/asOf", "on", LocalDate.of(2019, 12, 31)),
                        ledger(),
                        html("</section><section><h2>Số này có từ đâu</h2><dl class=\"facts\">"
                                + fact(
                                        "Cách tính",
                                        "Đếm mỗi người"
                                                + " một lần: có tên trong một chi hội của huyện vào cuối ngày 31/12/2019, đã kết nạp, chưa ra Hội.")
                                + fact("Đủ chưa", "<a class=\"figure\" href=\"#\">16</a> trong 16 đơn vị.") + "</dl>"),
                        part(
                                "parts/notice",
                                "kind",
                                "waiting",
                                "lead",
                                "Báo cáo đã ký vẫn là 56.127.",
                                "href",
                                "#",
                                "action",
                                "Phụ lục chờ ký"),
                        html("</section></div>")));
    }

    @Test
    void charts() throws IOException {
        write(
                "charts",
                Texts.VIETNAMESE,
                all(
                        part(
                                "parts/head",
                                "title",
                                "Bức tranh xã Thanh Trì",
                                "aside",
                                "năm 2026",
                                "buttons",
                                buttons()),
                        html(
                                "<div class=\"columns\"><section><table class=\"ledger folds\"><caption>Chỉ tiêu</caption><thead><tr>"
                                        + "<th scope=\"col\">Chỉ tiêu</th><th scope=\"col\" class=\"num\">Giao</th><th scope=\"col\">Nhịp"
                                        + "</th><th scope=\"col\">Hôm nay</th></tr></thead><tbody>"),
                        target("Hội viên mới", 0.843, "waiting", "Chậm 24"),
                        target("Hội phí", 0.93, "done", "Kịp nhịp"),
                        html("</tbody></table></section><section>" + work() + "</section><section>"),
                        grid(),
                        html("</section><section><figure><h2>Độ phủ 61,8 %</h2>"),
                        part("chart/dotStrip", "strip", strip(), "floorWord", "mức 50 %", "wholeWord", "cả xã"),
                        html("</figure><figure><h2>12.431 trước = 12.431 sau</h2>"),
                        part("chart/splitBar", "bar", split()),
                        html("</figure></section></div>")));
    }

    @Test
    void form_that_comes_back() throws IOException {
        var errors = Map.of("born", "Ngày 31/02/1970 không có trong lịch.");
        var closing = part("parts/closing", "lead", "1.204 dòng.", "aside", "Hoàn tác được.", "buttons", buttons());
        write(
                "form",
                Locale.UK,
                all(
                        html("<form class=\"whole\" method=\"post\">"),
                        stepHead(),
                        part("parts/errors", "errors", errors),
                        html("<div class=\"columns wide\"><section>"),
                        fields(errors),
                        html("</section><section>"),
                        comparison(),
                        part("parts/empty", "text", "Chưa có ai.", "href", "#", "action", "Thêm hội viên"),
                        part("parts/pager", "stretch", new Stretch(1, 12, 1230, "", "#")),
                        html("</section></div>"),
                        closing,
                        html("</form>")));
    }

    private static Content fields(Map<String, String> errors) {
        return all(
                field("name", "Họ và tên", "Nguyễn Thị Lan", "", errors),
                field("born", "Ngày sinh", "31/02/1970", "Biết đến đâu ghi đến đó: 1965 hoặc 12/03/1965", errors),
                part("parts/select", "name", "branch", "label", "Chi hội", "options", Map.of("1", "Đồng Trì")),
                html("<label class=\"choice\"><input type=\"radio\" name=\"c\" checked> Một người</label>"
                        + "<label class=\"choice\"><input type=\"checkbox\" checked> Nhận</label>"));
    }

    private static Content field(String name, String label, String value, String hint, Map<String, String> errors) {
        return part("parts/field", "name", name, "label", label, "value", value, "hint", hint, "errors", errors);
    }

    private static Content figureHead() {
        return part(
                "parts/head",
                "title",
                "56.127 hội viên",
                "aside",
                "huyện Thanh Trì, hết ngày 31/12/2019",
                "stamp",
                "Đã chốt 05/01/2020",
                "stampKind",
                "sealed",
                "buttons",
                buttons());
    }

    private static Content stepHead() {
        return all(
                html("<div class=\"head\"><h1>Nhập Excel: xem trước</h1>"),
                part("parts/stamp", "kind", "waiting", "word", "Chưa ghi"),
                part("parts/steps", "words", List.of("Tải tệp", "Ghép cột", "Xem trước", "Kết quả"), "current", 3),
                html("</div>"));
    }

    private static Content buttons() {
        return html(
                "<a class=\"button second\" href=\"#\">Xuất Excel</a><button class=\"button\">Ghi 1.204 dòng</button>");
    }

    private static String fact(String word, String meaning) {
        return "<div><dt>" + word + "</dt><dd>" + meaning + "</dd></div>";
    }

    private static Content ledger() {
        return html(
                "<table class=\"ledger tight\"><thead><tr><th scope=\"col\">Đơn vị</th><th scope=\"col\" class=\"num\">"
                        + "Lúc chốt</th><th scope=\"col\" class=\"num\">Khác</th></tr></thead><tbody>"
                        + ("<tr><th scope=\"row\">Xã Tân Triều <small>00643</small></th><td class=\"num\"><a class=\"figure\" href=\"#\">"
                                        + "6.114</a></td><td class=\"num\">0</td></tr>")
                                .repeat(8)
                        + "</tbody><tfoot><tr><th scope=\"row\">Huyện"
                        + " Thanh Trì</th><td class=\"num\"><a class=\"figure\" href=\"#\">56.127</a></td><td class=\"num\">0</td>"
                        + "</tr></tfoot></table>");
    }

    private static Content target(String name, double reached, String kind, String word) {
        return all(
                html("<tr><th scope=\"row\">" + name + "</th><td class=\"num\" data-word=\"giao\"><a class=\"figure\""
                        + " href=\"#\">460</a></td><td>"),
                part("chart/bullet", "bar", new Bullet(reached, 0.896)),
                html("</td><td>"),
                part("parts/state", "kind", kind, "word", word),
                html("</td></tr>"));
    }

    private static String work() {
        return "<h2>2 việc chờ chị</h2><ul class=\"work\"><li><a class=\"figure\" href=\"#\">1</a><a class=\"what\" href=\"#\">"
                + "Báo cáo tháng 10 bị trả lại</a><b class=\"stamp returned\">Trả lại</b><span class=\"aside\">Thiếu danh"
                + " sách ký nhận.</span></li></ul>";
    }

    private static Content grid() {
        var tiles = IntStream.range(0, 40)
                .filter(at -> at % 7 != 3)
                .mapToObj(at -> new Tile("TL", "xã Thư Lâm " + at, "61,8 %", at % 6, "#", at / 8, at % 8))
                .toList();
        return part(
                "chart/tileGrid",
                "grid",
                new TileGrid("Độ phủ: 34 xã", tiles, List.of("< 50 %", "50–60", "60–70", "70–80", "≥ 80 %"), "#"));
    }

    private static DotStrip strip() {
        return new DotStrip(
                "Mỗi chấm một chi hội.",
                List.of(46.2, 48.9, 52.1, 53.0, 55.5, 60.0, 60.4, 61.0, 61.2, 78.3),
                50,
                61.8,
                40,
                85);
    }

    private static SplitBar split() {
        return new SplitBar(
                "Trước 12.431, sau 12.431.",
                "xã Tân Triều 12.431",
                List.of(
                        new SplitBar.Part("Thanh Liệt", 8210, "8.210", "#"),
                        new SplitBar.Part("Hà Đông", 2794, "2.794", "#"),
                        new SplitBar.Part("Định Công", 1427, "1.427", "#")));
    }

    private static Content comparison() {
        return part(
                "parts/compare",
                "left",
                "Tệp, dòng 417",
                "right",
                "Trong sổ",
                "rows",
                List.of(
                        new Comparison("Họ tên", "Nguyễn Thị Lan", "Nguyễn Thị Lan", Agreement.SAME),
                        new Comparison("Sinh", "1965", "12/03/1965", Agreement.FITS),
                        new Comparison("Điện thoại", "đuôi 641", "đuôi 214", Agreement.DIFFERENT),
                        new Comparison("Căn cước", "", "đuôi 0117", Agreement.MISSING)));
    }

    private static void write(String name, Locale language, Content body) throws IOException {
        var page = Drawn.in(language, () -> Drawn.page(new SamplePage(name, 200, "web.tabs"), body));
        assertThat(page).contains("<main id=\"content\"").doesNotContain(" style=");
        Files.createDirectories(GALLERY);
        var style = new String(new Assets().style().content(), java.nio.charset.StandardCharsets.UTF_8);
        Files.writeString(GALLERY.resolve("style.css"), style.replace("url(/fonts/", "url(../../third-party/"));
        Files.writeString(GALLERY.resolve(name + ".html"), page.replaceAll("/assets/sohoi-\\w+\\.css", "style.css"));
    }
}
