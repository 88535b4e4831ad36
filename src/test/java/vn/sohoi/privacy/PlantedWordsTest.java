package vn.sohoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.sohoi.BookTest;
import vn.sohoi.FilledForm;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.Signed;
import vn.sohoi.TestBook;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.operation.Copying;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/**
 * What is told in trust is planted through the ordinary pages and lists, looked at and copied; then it stands neither in what the
 * program and its database write about themselves, nor in an address, nor in a temporary file, nor in the copy.
 */
@BookTest
@ExtendWith(OutputCaptureExtension.class)
class PlantedWordsTest {
    private static final String EDGE = "EdgeOfPart";

    @TempDir
    Path folder;

    @Autowired
    MockMvc pages;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    Copying copying;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    @Autowired
    OwnerDb owner;

    private Commune here;
    private String login;
    private Planted planted;
    private final List<String> addresses = new ArrayList<>();

    /** Unmistakable, and of this commune alone. */
    private record Planted(String citizenId, String phone, String head, String address, String note, String belief) {
        static Planted in(Commune commune) {
            var digits = "%06d".formatted(commune.unit().value() % 1_000_000);
            return new Planted(
                    "001170" + digits,
                    "0977" + digits,
                    "Lò Thị Zqchuho" + letters(digits),
                    "Ngõ Zqkin" + digits,
                    "Zqghichu" + digits + " kể riêng",
                    "Đạo Zqtin" + letters(digits));
        }

        private static String letters(String digits) {
            return digits.chars()
                    .mapToObj(digit -> "" + (char) (digit - '0' + 'a'))
                    .reduce("", String::concat);
        }

        List<String> all() {
            return List.of(citizenId, phone.substring(1), head, address, note, belief);
        }

        boolean isIn(String text) {
            return all().stream().anyMatch(text::contains);
        }
    }

    @BeforeEach
    void a_commune_with_an_officer() {
        here = Places.commune(units, 1);
        planted = Planted.in(here);
        login = here.officer().login() + "-" + here.unit();
        accounts.open(new NewAccount(login, "Cán bộ xã", "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, Role.COMMUNE_OFFICER, here.unit(), term, "QĐ 1"), Actor.MACHINE);
    }

    @Test
    void it_is_found_in_no_log_address_temporary_file_or_copy(CapturedOutput output) throws Exception {
        try (var temporary = new TemporaryFiles(planted::isIn)) {
            var her = onHerPages();
            inALine();
            onTheListOfThePoor();
            for (var page : List.of(her, her + "/sua", her + "/ho", "/hoi-vien", "/van-dong/ho-ngheo", "/nhap", "/"))
                ask(get(page));
            assertThat(temporary.withPlantedWords()).isEmpty();
        }
        var copy = folder.resolve("so.saoluu");
        copying.write(copy);
        assertThat(held()).as("where the tables say it plainly").isEqualTo(2);
        assertThat(plantedIn(Files.readString(copy, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1))
                .isEmpty();
        assertThat(plantedIn(output.getAll(), StandardCharsets.UTF_8)).isEmpty();
        var log = Files.readString(TestBook.HOME.resolve("postgres/server.log"), StandardCharsets.ISO_8859_1);
        assertThat(plantedIn(log, StandardCharsets.ISO_8859_1)).isEmpty();
        assertThat(addresses).isNotEmpty().noneMatch(planted::isIn);
    }

    @Test
    void a_row_that_the_database_refuses_is_quoted_neither_to_the_program_nor_in_the_log_of_the_server()
            throws Exception {
        var refused = catchThrowable(
                () -> owner.sql("insert into access.account (login, name, password_hash) values ('ZQ', :head, '')")
                        .param("head", planted.head())
                        .update());
        var told = new StringWriter();
        refused.printStackTrace(new PrintWriter(told));
        assertThat(told.toString()).contains("violates check constraint").doesNotContain(planted.head());
        var log = Files.readString(TestBook.HOME.resolve("postgres/server.log"), StandardCharsets.UTF_8);
        assertThat(log).doesNotContain(planted.head());
    }

    private String onHerPages() throws Exception {
        var added = post("/hoi-vien/them")
                .param("name", "Trần Thị Mận")
                .param("birth", "1970")
                .param("phone", planted.phone())
                .param("citizenId", planted.citizenId())
                .param("branch", here.branch(0).toString())
                .param("joined", "08/03/2020");
        var her = Objects.requireNonNull(ask(added).getRedirectedUrl());
        // refused, for somebody has the number
        assertThat(ask(post("/hoi-vien/them")
                                .param("name", "Trần Thị Khác")
                                .param("birth", "1970")
                                .param("citizenId", planted.citizenId())
                                .param("branch", here.branch(0).toString()))
                        .getStatus())
                .isEqualTo(422);
        ask(post(her + "/ho")
                .param("head", planted.head())
                .param("address", planted.address())
                .param("relation", "SPOUSE")
                .param("since", "01/05/2020"));
        var found = ask(post(her + "/ho").param("find", "1").param("chu-ho", planted.head()));
        assertThat(found.getContentAsString()).contains(planted.head());
        var form = Jsoup.parse(ask(get(her + "/sua")).getContentAsString()).selectFirst("form[action$=/sua]");
        var correction = post(her + "/sua");
        var fields = FilledForm.of(Objects.requireNonNull(form));
        fields.putAll(Map.of("note", planted.note(), "reason", planted.note(), "citizenId", "", "oldId", ""));
        fields.forEach(correction::param);
        assertThat(ask(correction).getRedirectedUrl()).startsWith(her);
        assertThat(ask(get(her)).getContentAsString()).contains(planted.note());
        return her;
    }

    /** A list of members with everything that people write beside a name, larger than what is held in memory. */
    private void inALine() throws Exception {
        var head = "STT;Họ và tên;Năm sinh;Số CCCD;Điện thoại;Tôn giáo;Họ tên chủ hộ;Địa chỉ;Ghi chú\n";
        var row = "1;Phạm Thị Na;1980;%s;%s;%s;%s;%s;%s\n"
                .formatted(
                        planted.citizenId().replace("001170", "001180"),
                        planted.phone().replace("0977", "0978"),
                        planted.belief(),
                        planted.head(),
                        planted.address(),
                        planted.note());
        var list = Objects.requireNonNull(ask(file("/nhap", "files", head + row + ";;;;;;;;\n".repeat(30_000)))
                .getRedirectedUrl());
        for (int wait = 0;
                wait < 200 && ask(get(list)).getContentAsString().contains("Chị có thể rời trang này");
                wait++) Thread.sleep(50);
        var rows = ask(get(list + "/dong")).getContentAsString();
        assertThat(rows).contains("Phạm Thị Na");
        ask(get(list + "/cot"));
        ask(get(list + "/sua"));
        ask(post(list + "/ghi"));
        ask(get(list));
    }

    private void onTheListOfThePoor() throws Exception {
        var file = "TT;Họ và tên chủ hộ;Thôn;Hộ nghèo\n1;%s;%s;x\n"
                .formatted(
                        planted.head(),
                        units.on(here.branch(0), LocalDate.of(2025, 7, 1)).name());
        var looked = ask(file("/van-dong/ho-ngheo/nhap", "file", file).param("nam", "2026"));
        assertThat(looked.getContentAsString()).contains(planted.head());
        var rows =
                Objects.requireNonNull(Jsoup.parse(looked.getContentAsString()).selectFirst("textarea[name=rows]"));
        ask(post("/van-dong/ho-ngheo/nhap")
                .param("unit", here.unit().toString())
                .param("nam", "2026")
                .param("decision", "QĐ 9")
                .param("rows", rows.wholeText())
                .param("take", "1"));
    }

    private MockHttpServletRequestBuilder file(String address, String field, String content) {
        var part =
                "--%1$s\r\nContent-Disposition: form-data; name=\"%2$s\"; filename=\"ds.csv\"\r\n\r\n%3$s\r\n--%1$s--\r\n";
        return post(address)
                .contentType("multipart/form-data; boundary=" + EDGE)
                .content(part.formatted(EDGE, field, content).getBytes(StandardCharsets.UTF_8));
    }

    /** Asks as the officer; keeps every address that the answer leads to. */
    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        var answer = pages.perform(request.with(Signed.in(login)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isLessThan(500);
        var to = answer.getRedirectedUrl();
        if (to != null) addresses.add(decoded(to));
        for (var element :
                Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).select("*"))
            for (var attribute : element.attributes())
                if (List.of("href", "src", "action", "formaction").contains(attribute.getKey())
                        || attribute.getKey().startsWith("hx-")) addresses.add(decoded(attribute.getValue()));
        return answer;
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
    }

    /** The planted words that stand in a text. */
    private List<String> plantedIn(String text, Charset read) {
        return planted.all().stream()
                .filter(word -> text.contains(new String(word.getBytes(StandardCharsets.UTF_8), read)))
                .toList();
    }

    /** Households and poor homes by the planted name: without them nothing would be proved of the copy. */
    private long held() {
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql("""
                        select (select count(*) from people.household where head_name = :head)
                             + (select count(*) from campaigns.poor_home where head = :head)""")
                        .param("head", planted.head())
                        .query(Long.class)
                        .single());
    }
}
