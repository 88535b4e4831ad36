package vn.sohoi.imports.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.Offices;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.Signed;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.access.Scopes;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.imports.BatchId;
import vn.sohoi.imports.BatchRow;
import vn.sohoi.imports.Imports;
import vn.sohoi.imports.Readings;
import vn.sohoi.imports.Upload;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

@BookTest
class ImportPagesTest {
    private static final String[] HEAD = {"Họ và tên", "Năm sinh", "Chi hội", "Chủ hộ"};

    @Autowired
    MockMvc pages;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    Offices offices;

    @Autowired
    Imports imports;

    @Autowired
    Readings readings;

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
    void a_workbook_goes_through_four_steps_into_the_book_and_back() throws Exception {
        pages.perform(as(get("/nhap"))).andExpect(content().string(containsString("Chưa có danh sách nào.")));
        var list = handIn(workbook(HEAD, woman("NGUYỄN THỊ LAN", "12/3/1965"), woman("Hoa", "1970")));
        pages.perform(as(get(list))).andExpect(content().string(containsString("Xem các cột")));
        pages.perform(as(get(list + "/cot"))).andExpect(content().string(containsString("Chủ hộ")));
        pages.perform(as(get(list + "/dong")))
                .andExpect(content()
                        .string(allOf(
                                containsString("1 mới + 0 bổ sung = 1 dòng sẽ ghi."),
                                containsString("Họ tên chỉ có một từ"))));
        pages.perform(as(get("/"))).andExpect(content().string(containsString("chờ ghi vào sổ")));
        pages.perform(as(post(list + "/ghi")).with(csrf())).andExpect(redirectedUrl(list));
        pages.perform(as(post(list + "/ghi")).with(csrf())).andExpect(redirectedUrl(list));
        pages.perform(as(get(list)))
                .andExpect(content().string(allOf(containsString("Đã vào sổ"), containsString("Hoàn tác"))));
        pages.perform(as(get(list + "/tep"))).andExpect(status().isOk());
        pages.perform(as(post(list + "/hoan-tac")).with(csrf())).andExpect(redirectedUrl(list));
        pages.perform(as(post(list + "/hoan-tac")).with(csrf())).andExpect(redirectedUrl(list));
        pages.perform(as(get(list))).andExpect(content().string(containsString("Đã hoàn tác")));
        assertThat(members()).isZero();
    }

    @Test
    void what_is_no_list_is_refused_with_a_sentence_and_nothing_of_it_is_kept() throws Exception {
        var list = handIn("%PDF-1.7 thứ khác".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        pages.perform(as(get(list))).andExpect(content().string(containsString("không phải bảng tính")));
        assertThat(imports.file(id(list), officer)).isEmpty();
        pages.perform(as(multipart("/nhap").file(new MockMultipartFile("files", "rong.xlsx", null, new byte[0])))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tệp trống")));
        pages.perform(as(multipart("/nhap")).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa chọn tệp nào.")));
    }

    @Test
    void a_stop_leaves_nothing_of_the_file() throws Exception {
        var list = "/nhap/" + imports.handIn(upload(workbook(HEAD, woman("Nguyễn Thị Lan", "1965"))), officer);
        pages.perform(as(get(list))).andExpect(content().string(containsString("Đọc lại")));
        readings.begin(id(list), officer);
        pages.perform(as(post(list + "/dung")).with(csrf())).andExpect(redirectedUrl(list));
        pages.perform(as(post(list + "/dung")).with(csrf())).andExpect(redirectedUrl(list));
        Thread.sleep(4_000);
        assertThat(imports.find(id(list), officer).state()).isEqualTo(State.STOPPED);
        assertThat(imports.rows(id(list), officer)).isEmpty();
        assertThat(imports.file(id(list), officer)).isEmpty();
        pages.perform(as(get(list))).andExpect(content().string(containsString("Đã dừng theo yêu cầu.")));
    }

    @Test
    void a_list_whose_reader_died_is_shown_so_and_read_again() throws Exception {
        var list = "/nhap/" + imports.handIn(upload(workbook(HEAD, woman("Nguyễn Thị Lan", "1965"))), officer);
        scopes.names(officer, () -> db.sql("""
                        insert into imports.reading (batch_id, unit_id, beat, login)
                        select id, unit_id, clock_timestamp() - interval '1 minute', 'x' from imports.batch where id = :id""").param("id", id(list).value()).update());
        pages.perform(as(get(list))).andExpect(content().string(containsString("dừng giữa chừng")));
        pages.perform(as(post(list + "/doc-lai")).with(csrf())).andExpect(redirectedUrl(list));
        settle(list);
        assertThat(imports.rows(id(list), officer)).hasSize(1);
    }

    @Test
    void the_same_file_again_while_it_waits_is_the_same_list() throws Exception {
        var file = workbook(HEAD, woman("Nguyễn Thị Lan", "1965"));
        assertThat(handIn(file)).isEqualTo(handIn(file));
    }

    @Test
    void a_stranger_finds_no_list() throws Exception {
        var other = Places.commune(units, 1);
        var upload = new Upload(
                "x.csv",
                "a;b".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                other.unit(),
                "membership.members",
                null,
                false);
        var list = "/nhap/" + imports.handIn(upload, other.officer());
        for (var page : new String[] {"", "/cot", "/dong", "/sua?kieu=NAME", "/tep"})
            pages.perform(as(get(list + page))).andExpect(status().isNotFound());
        pages.perform(as(get("/nhap"))).andExpect(content().string(not(containsString("x.csv"))));
    }

    @Test
    void somebody_elses_list_leaves_only_with_a_second_person() throws Exception {
        var list = handIn(workbook(HEAD, woman("Nguyễn Thị Lan", "1965")));
        var other = offices.held(Role.COMMUNE_OFFICER, here.unit()).login();
        pages.perform(get(list + "/tep").with(Signed.in(other)))
                .andExpect(redirectedUrl("/hai-nguoi/mang-ra?trang=" + list))
                .andExpect(content().bytes(new byte[0]));
        pages.perform(as(get(list + "/tep"))).andExpect(status().isOk());
    }

    @Test
    void a_list_as_communes_keep_them_is_shown_whole() throws Exception {
        var file = Path.of(System.getenv().getOrDefault("SOHOI_TEST_DATA", "../shared/data"))
                .resolve("spreadsheets/o10_rasoat-tu-khoat.xlsx");
        Assumptions.assumeTrue(Files.exists(file), "open lists are absent");
        var list = handIn(Files.readAllBytes(file));
        pages.perform(as(get(list + "/cot"))).andExpect(status().isOk());
        pages.perform(as(get(list + "/dong"))).andExpect(content().string(containsString("Sửa giúp, theo từng kiểu")));
        for (var row : imports.rows(id(list), officer).stream()
                .filter(BatchRow::open)
                .limit(9)
                .toList())
            pages.perform(as(get(list + "/dong?dong=" + row.row().place()))).andExpect(status().isOk());
        for (var kind : vn.sohoi.imports.clean.Repair.Kind.values())
            pages.perform(as(get(list + "/sua?kieu=" + kind))).andExpect(status().isOk());
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

    private static BatchId id(String list) {
        return new BatchId(UUID.fromString(list.substring("/nhap/".length())));
    }

    private Upload upload(byte[] content) {
        return new Upload("ds.xlsx", content, here.unit(), "membership.members", null, false);
    }

    private int members() {
        return scopes.names(
                officer,
                () -> db.sql("select count(*) from people.listed_person")
                        .query(Integer.class)
                        .single());
    }

    private <T extends org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<T>> T as(
            T request) {
        return request.with(Signed.in(officer.login()));
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
