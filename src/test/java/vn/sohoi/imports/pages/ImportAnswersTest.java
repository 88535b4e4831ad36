package vn.sohoi.imports.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.access.Scopes;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.imports.BatchId;
import vn.sohoi.imports.BatchRow;
import vn.sohoi.imports.Imports;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

@BookTest
class ImportAnswersTest {
    private static final String[] HEAD = {"Họ và tên", "Năm sinh", "Chi hội", "Chủ hộ"};

    @Autowired
    MockMvc pages;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    Imports imports;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    private Commune here;
    private String branch;
    private Actor officer;

    @BeforeEach
    void a_commune_with_an_officer() {
        here = Places.commune(units, 2);
        branch = units.on(here.branch(0), LocalDate.of(2020, 1, 1)).name();
        var login = here.officer().login() + "-" + here.unit();
        accounts.open(new NewAccount(login, "Cán bộ xã", "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, Role.COMMUNE_OFFICER, here.unit(), term, "QĐ 1"), Actor.MACHINE);
        officer = accounts.actorsOf(login).getFirst();
    }

    @Test
    void a_column_that_was_corrected_is_remembered_at_the_next_list() throws Exception {
        var first = handIn(workbook(HEAD, woman("Nguyễn Thị Lan", "1965", "0912345678")));
        assertThat(row(first, 0).row().text("phone")).isNull();
        pages.perform(as(post(first + "/cot"))
                        .with(csrf())
                        .param("key", "ho va ten", "chu ho")
                        .param("field", "full_name", "phone"))
                .andExpect(redirectedUrl(first));
        settle(first);
        assertThat(row(first, 0).row().text("phone")).isEqualTo("+84912345678");
        var next = handIn(workbook(HEAD, woman("Trần Thị Hoa", "1970", "0987654321")));
        assertThat(row(next, 0).row().text("phone")).isEqualTo("+84987654321");
        pages.perform(as(get(next + "/cot"))).andExpect(content().string(containsString("đã nhớ")));
        assertThat(memory()).isEqualTo(officer.login() + " chu ho phone");
    }

    @Test
    void a_repair_taken_back_leaves_the_words_of_the_list() throws Exception {
        var list = handIn(workbook(HEAD, woman("NGUYỄN THỊ LAN", "1965"), woman("TRẦN THỊ HOA", "1970")));
        assertThat(row(list, 0).row().text("full_name")).isEqualTo("Nguyễn Thị Lan");
        keep(list, "NAME Sheet0!A3");
        assertThat(row(list, 0).row().text("full_name")).isEqualTo("NGUYỄN THỊ LAN");
        assertThat(row(list, 1).row().text("full_name")).isEqualTo("Trần Thị Hoa");
        pages.perform(as(post(list + "/sua-kieu")).with(csrf())).andExpect(redirectedUrl(list));
        settle(list);
        assertThat(row(list, 1).row().text("full_name")).isEqualTo("TRẦN THỊ HOA");
        keep(list, "NAME Sheet0!A2", "NAME Sheet0!A3");
        assertThat(row(list, 1).row().text("full_name")).isEqualTo("Trần Thị Hoa");
        pages.perform(as(get(list + "/sua?kieu=NAME"))).andExpect(content().string(containsString("TRẦN THỊ HOA")));
    }

    @Test
    void a_branch_that_the_unit_lacks_is_chosen_or_opened() throws Exception {
        var list = handIn(workbook(
                HEAD,
                new String[] {"Nguyễn Thị Lan", "1965", "Thôn Viết Sai", ""},
                new String[] {"Trần Thị Hoa", "1970", "Thôn Viết Sai", ""},
                new String[] {"Lê Thị Cúc", "1971", "Thôn Mới Mở", ""}));
        pages.perform(as(get(list + "/dong"))).andExpect(content().string(containsString("là chi hội nào?")));
        pages.perform(as(post(list + "/chi-hoi"))
                        .with(csrf())
                        .param("dong", "0")
                        .param("branch", ""))
                .andExpect(status().isUnprocessableContent());
        pages.perform(as(post(list + "/chi-hoi"))
                        .with(csrf())
                        .param("dong", "0")
                        .param("branch", branch))
                .andExpect(redirectedUrl(list + "/dong"));
        assertThat(row(list, 1).standing()).isEqualTo("NEW");
        assertThat(row(list, 2).standing()).isEqualTo("UNCLEAR");
        pages.perform(as(post(list + "/chi-hoi"))
                        .with(csrf())
                        .param("dong", "2")
                        .param("branch", "+"))
                .andExpect(redirectedUrl(list + "/dong"));
        pages.perform(as(post(list + "/ghi")).with(csrf())).andExpect(redirectedUrl(list));
        assertThat(members()).isEqualTo(3);
    }

    @Test
    void rows_about_one_person_stand_beside_each_other_and_one_answer_serves_all_of_a_kind() throws Exception {
        var list = handIn(workbook(
                HEAD,
                woman("Nguyễn Thị Lan", "1965"),
                woman("Nguyễn Thị Lan", "1965"),
                woman("Hoa", "1970"),
                woman("Huệ", "1971")));
        pages.perform(as(get(list + "/dong?xem=hoi")))
                .andExpect(content().string(allOf(containsString("Tệp, dòng 2"), containsString("Tệp, dòng 3"))));
        pages.perform(as(post(list + "/dong"))
                        .with(csrf())
                        .param("dong", "2")
                        .param("decision", "TAKE")
                        .param("alike", "1"))
                .andExpect(redirectedUrl(list + "/dong"));
        assertThat(row(list, 2).open()).isFalse();
        assertThat(row(list, 3).open()).isFalse();
        assertThat(row(list, 1).open()).isTrue();
    }

    private String[] woman(String name, String birth) {
        return woman(name, birth, "");
    }

    private String[] woman(String name, String birth, String last) {
        return new String[] {name, birth, branch, last};
    }

    private String handIn(byte[] content) throws Exception {
        var answer = pages.perform(as(multipart("/nhap").file(new MockMultipartFile("files", "ds.xlsx", null, content)))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        var list = Objects.requireNonNull(answer.getRedirectedUrl());
        settle(list);
        return list;
    }

    private void settle(String list) throws InterruptedException {
        for (int i = 0; i < 200 && imports.find(id(list), officer).state() == State.READING; i++) Thread.sleep(100);
    }

    private void keep(String list, String... cells) throws Exception {
        pages.perform(as(post(list + "/sua"))
                        .with(csrf())
                        .param("kieu", "NAME")
                        .param("tren", "NAME Sheet0!A2", "NAME Sheet0!A3")
                        .param("giu", cells))
                .andExpect(redirectedUrl(list));
        settle(list);
    }

    private static BatchId id(String list) {
        return new BatchId(UUID.fromString(list.substring("/nhap/".length())));
    }

    private BatchRow row(String list, int place) {
        return imports.rows(id(list), officer).get(place);
    }

    private int members() {
        return scopes.names(
                officer,
                () -> db.sql("select count(*) from people.listed_person")
                        .query(Integer.class)
                        .single());
    }

    private String memory() {
        return scopes.names(
                officer,
                () -> db.sql("select login || ' ' || heading || ' ' || field from imports.column_memory")
                        .query(String.class)
                        .single());
    }

    private <T extends org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<T>> T as(
            T request) {
        return request.with(user(officer.login()));
    }

    private static byte[] workbook(String[]... rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++)
                    if (!rows[i][j].isEmpty()) row.createCell(j).setCellValue(rows[i][j]);
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
