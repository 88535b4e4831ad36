package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.sohoi.Campaign;
import vn.sohoi.DemoTest;
import vn.sohoi.Signed;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.NamesLeave;
import vn.sohoi.browser.Visits.Visit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.OwnerDb;

/** Every page that offers its tables as Excel is read twice, as a page and as a file: number by number they are the same. */
@DemoTest
@Tag(Campaign.TAG)
class TablesLeaveTest {
    private static final Pattern NUMBER = Pattern.compile("[+\u2212]?[0-9]{1,3}([.,][0-9]{3})*([.,][0-9]{1,2})?( ?%)?");

    @Autowired
    WebApplicationContext book;

    @Autowired
    Visits visits;

    @Autowired
    OwnerDb db;

    @Autowired
    NamesLeave names;

    @Autowired
    JointActs acts;

    @Autowired
    Accounts accounts;

    private MockMvc pages;

    @BeforeEach
    void signed_in_people_ask() {
        pages = MockMvcBuilders.webAppContextSetup(book).apply(springSecurity()).build();
    }

    @Test
    void every_number_of_the_file_is_that_of_the_page() throws Exception {
        var offering = new HashSet<String>();
        int compared = 0;
        for (var visit : visits.all()) {
            if (!visit.wrong().isEmpty() || visit.login().isEmpty()) continue;
            if (!Campaign.isWhole() && offering.contains(visit.route())) continue;
            var numbers = compared("vi", visit);
            if (numbers < 0) continue;
            compared += numbers;
            // numbers are written otherwise in English, by the same hands on every page: one of each kind shows it, of
            // four in short
            if (offering.add(visit.route()) && (Campaign.isWhole() || offering.size() % 4 == 1))
                compared += Math.max(0, compared("en", visit));
        }
        System.out.printf("%d numbers of %d kinds of page compared with their files%n", compared, offering.size());
        assertThat(offering)
                .containsAll(Set.of(
                        "/buc-tranh",
                        "/so-lieu",
                        "/so-lieu/{code}",
                        "/chi-tieu",
                        "/chi-tieu/{id}",
                        "/chi-tieu/{id}/giao",
                        "/chua-vao-hoi",
                        "/chi-dao",
                        "/hoi-vien",
                        "/ky-bao-cao/{round}",
                        "/ky-bao-cao/{round}/{unit}",
                        "/thi-dua/bo-tieu-chi/{id}",
                        "/thi-dua/cum",
                        "/thi-dua/dien-hinh",
                        "/van-dong/cong-trinh",
                        "/van-dong/do-dau",
                        "/van-dong/giup-do",
                        "/van-dong/giup-nhau",
                        "/van-dong/ho",
                        "/van-dong/ho-ngheo",
                        "/van-dong/ke-hoach",
                        "/van-dong/phoi-hop"));
        assertThat(compared).isGreaterThan(500);
    }

    /** How many numbers of one page were the same in its file; below 0 where it offers none. */
    private int compared(String language, Visit visit) throws Exception {
        var path = visit.path() + (visit.path().contains("?") ? "&" : "?") + "lang=" + language;
        var html = new String(ask(path, visit.login()), StandardCharsets.UTF_8);
        if (!html.contains("tep=xlsx")) return -1;
        return compare(Jsoup.parse(html), fetch(path + "&tep=xlsx", visit.login()), language, visit.name());
    }

    @Test
    void the_roll_leaves_whole_and_the_log_says_who_took_it() throws Exception {
        var page = Jsoup.parse(new String(ask("/hoi-vien", "chutich-thanhtri"), StandardCharsets.UTF_8));
        long before = taken();
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(fetch("/hoi-vien?tep=xlsx", "chutich-thanhtri")))) {
            assertThat(rows(file.getSheetAt(0))).hasSizeGreaterThan(1000);
            assertThat(page.select(".pager span").text())
                    .contains(String.format(
                            java.util.Locale.GERMANY,
                            "%,d",
                            rows(file.getSheetAt(0)).size()));
        }
        assertThat(taken()).isEqualTo(before + 1);
    }

    @Test
    void who_sees_numbers_only_is_offered_no_names() throws Exception {
        var page = new String(ask("/hoi-vien", "canbo-hanoi"), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("tep=xlsx");
        var file = new String(ask("/hoi-vien?tep=xlsx", "canbo-hanoi"), StandardCharsets.UTF_8);
        assertThat(file).startsWith("<!doctype html>");
    }

    @Test
    void more_than_two_hundred_names_leave_only_when_a_second_person_agreed() throws Exception {
        assertThat(asked("/hoi-vien?tep=xlsx", "canbo-thanhtri").getRedirectedUrl())
                .isEqualTo("/hai-nguoi/mang-ra?trang=/hoi-vien");
        names.ask("/hoi-vien", new Signer(actor("canbo-thanhtri"), "one"));
        assertThat(asked("/hoi-vien?tep=xlsx", "canbo-thanhtri").getRedirectedUrl())
                .isNotNull();
        agree();
        assertThat(asked("/hoi-vien?tep=xlsx", "canbo-thanhtri").getStatus()).isEqualTo(200);
    }

    @Test
    void guarded_data_of_a_few_leave_only_when_a_second_person_agreed_and_numbers_at_once() throws Exception {
        var children = Jsoup.parse(new String(ask("/van-dong/do-dau", "canbo-thanhtri"), StandardCharsets.UTF_8));
        assertThat(children.select("main tbody tr").size()).isBetween(1, NamesLeave.ALONE);
        assertThat(asked("/van-dong/do-dau?tep=xlsx", "canbo-thanhtri").getRedirectedUrl())
                .isEqualTo("/hai-nguoi/mang-ra?trang=/van-dong/do-dau");
        var homes = Jsoup.parse(new String(ask("/van-dong/ho-ngheo", "canbo-thanhtri"), StandardCharsets.UTF_8));
        var helped =
                homes.select("a.figure[href^=/so-lieu/poor-households-helped?]").attr("href");
        assertThat(asked(helped.replace("?", "/dong?") + "&tep=xlsx", "canbo-thanhtri")
                        .getRedirectedUrl())
                .isEqualTo("/hai-nguoi/mang-ra?trang=/so-lieu/poor-households-helped/dong");
        assertThat(asked("/van-dong/ho?tep=xlsx", "canbo-hanoi").getContentType())
                .contains("spreadsheet");
    }

    /** The file; a second person agrees first where one must. */
    private byte[] fetch(String path, String login) throws Exception {
        var first = asked(path, login);
        var elsewhere = first.getRedirectedUrl();
        if (elsewhere == null) return first.getContentAsByteArray();
        names.ask(elsewhere.substring(elsewhere.indexOf('=') + 1), new Signer(actor(login), "one"));
        agree();
        return ask(path, login);
    }

    private void agree() {
        for (var second : accounts.demoActors())
            for (var act : acts.waitingFor(second))
                if (act.kind().equals("access.names-leave"))
                    acts.approve(act.id(), act.mark(), new Signer(second, "two"));
    }

    private Actor actor(String login) {
        return accounts.actorsOf(login).getFirst();
    }

    private long taken() {
        return db.sql("select count(*) from audit.entry where action = 'web.fetch' and object_id = '/hoi-vien'")
                .query(Long.class)
                .single();
    }

    private byte[] ask(String path, String login) throws Exception {
        return asked(path, login).getContentAsByteArray();
    }

    private MockHttpServletResponse asked(String path, String login) throws Exception {
        return pages.perform(get(URI.create(path.replace(" ", "%20"))).with(Signed.in(login)))
                .andReturn()
                .getResponse();
    }

    private static int compare(Element page, byte[] bytes, String language, String name) throws Exception {
        int compared = 0;
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var tables = page.select("main table.ledger:has(thead)");
            assertThat(file.getNumberOfSheets()).as(name).isEqualTo(tables.size() + 1);
            var sources = file.getSheetAt(tables.size());
            var placed = new HashSet<String>();
            for (var row : rows(sources)) placed.add(row.getCell(0).getStringCellValue());
            for (int i = 0; i < tables.size(); i++) {
                var sheet = file.getSheetAt(i);
                var rows = rows(sheet);
                var lines = tables.get(i).select("> tbody > tr, > tfoot > tr");
                // a list that the page shows by parts leaves whole, beginning with the same rows
                if (page.select(".pager").isEmpty()) assertThat(rows).as(name).hasSameSizeAs(lines);
                else assertThat(rows.size()).as(name).isGreaterThanOrEqualTo(lines.size());
                for (int j = 0; j < lines.size(); j++)
                    compared += compare(lines.get(j), rows.get(j), placed, language, name);
            }
        }
        return compared;
    }

    private static int compare(Element line, Row row, Set<String> placed, String language, String name) {
        int compared = 0;
        for (int i = 0; i < line.childrenSize(); i++) {
            var cell = line.child(i);
            var link = cell.selectFirst("a.figure");
            var said =
                    (link == null ? cell : link).text().replace('\u00a0', ' ').strip();
            if (!cell.hasClass("num") || !NUMBER.matcher(said).matches()) continue;
            var written = row.getCell(i);
            assertThat(written.getCellType()).as(name + ": " + said).isEqualTo(CellType.NUMERIC);
            assertThat(written.getNumericCellValue()).as(name + ": " + said).isEqualTo(number(said, language));
            if (link != null)
                assertThat(placed)
                        .as(name)
                        .contains(row.getSheet().getSheetName() + "!"
                                + written.getAddress().formatAsString());
            compared++;
        }
        return compared;
    }

    private static double number(String said, String language) {
        var plain =
                said.replace("%", "").replace("+", "").replace('\u2212', '-').strip();
        plain = language.equals("vi") ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
        var number = new java.math.BigDecimal(plain);
        return (said.endsWith("%") ? number.movePointLeft(2) : number).doubleValue();
    }

    /** The rows under the frozen head. */
    private static List<Row> rows(Sheet sheet) {
        var rows = new ArrayList<Row>();
        int head = sheet.getPaneInformation().getHorizontalSplitPosition();
        for (int i = head; i <= sheet.getLastRowNum(); i++) rows.add(sheet.getRow(i));
        return rows;
    }
}
