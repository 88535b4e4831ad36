package vn.sohoi.reports.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.sohoi.BookTest;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.reports.Layout;
import vn.sohoi.reports.MadeReports;
import vn.sohoi.reports.PaperKind;
import vn.sohoi.reports.UnitReports;
import vn.sohoi.reports.templates.ShippedTemplates;

@BookTest
class ReportPagesTest {
    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    @Autowired
    MadeReports made;

    @Autowired
    UnitReports reports;

    @Autowired
    ShippedTemplates shipped;

    private Commune here;
    private String login = "";

    @BeforeEach
    void an_officer_may_write() {
        here = made.commune();
        login = here.officer().login() + "-" + here.unit();
        accounts.open(new NewAccount(login, "Cán bộ xã", "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, Role.COMMUNE_OFFICER, here.unit(), term, "QĐ 1"), Actor.MACHINE);
    }

    @Test
    void a_report_is_begun_written_made_and_fetched() throws Exception {
        var writing = Objects.requireNonNull(pages.perform(as(post("/bao-cao/moi"))
                        .param("kind", "REPORT")
                        .param("unit", name())
                        .param("year", "2019"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(writing).endsWith("/soan");
        var report = writing.substring(0, writing.length() - "/soan".length());
        pages.perform(as(get(writing)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("So_hoi_vien")));
        pages.perform(as(post(writing))
                        .param("subject", "Tổng kết, đánh giá")
                        .param("indicator", "members", "admitted")
                        .param("by-unit", "members")
                        .param("part-title", "I. KẾT QUẢ", "")
                        .param("part-text", "Có {{So_hoi_vien}} hội viên, {{Hoi_vien_moi}} mới.", "")
                        .param("part-shows", "INDICATORS", "NOTHING"))
                .andExpect(redirectedUrl(report));
        makeAndWait(report);
        pages.perform(as(get(report + "/ban/1")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/so-lieu/members?unit=" + here.unit())))
                .andExpect(content().string(containsString("Số: 86/BC-BTV")));
        for (var file : new String[] {"tep.docx", "tep.pdf", "tep.xlsx", "nguon-tron.xlsx", "mau?mau=REPORT-PARTY"})
            pages.perform(as(get(report + "/ban/1/" + file))).andExpect(status().isOk());
        pages.perform(as(get(report + "/ban/1/tep.exe"))).andExpect(status().isNotFound());
        pages.perform(as(get("/bao-cao")))
                .andExpect(content().string(containsString("Tổng kết, đánh giá")))
                .andExpect(content().string(containsString("đã lập 1 bản")));
    }

    private void makeAndWait(String report) throws Exception {
        var making = Objects.requireNonNull(pages.perform(as(post(report + "/lap"))
                        .param("paper", "86")
                        .param("on", "20/12/2019")
                        .param("by", "Đặng Thị Thu Hoài"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        var page = "";
        for (int i = 0; i < 400 && !page.contains(report + "/ban/1"); i++) {
            Thread.sleep(50);
            page = pages.perform(as(get(making))).andReturn().getResponse().getContentAsString();
        }
        assertThat(page).contains(report + "/ban/1");
    }

    @Test
    void the_code_on_a_paper_opens_its_sources() throws Exception {
        var version = made.make(here, made.begin(here, "2019", ""));
        pages.perform(as(get("/ma").param("ma", version.code().toLowerCase(java.util.Locale.ROOT))))
                .andExpect(redirectedUrl("/bao-cao/" + version.report().id() + "/ban/1#nguon"));
        pages.perform(as(get("/ma/0000-0000")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Không có bản nào mang mã 0000-0000")));
    }

    @Test
    void a_report_of_the_unions_own_year_begins_by_its_days() throws Exception {
        var writing = Objects.requireNonNull(pages.perform(as(post("/bao-cao/moi"))
                        .param("kind", "REPORT")
                        .param("unit", name())
                        .param("year", "2019")
                        .param("first", "15/11/2018")
                        .param("last", "14/11/2019"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        pages.perform(as(get(writing.substring(0, writing.length() - "/soan".length()))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("15/11/2018")))
                .andExpect(content().string(containsString("14/11/2019")));
        pages.perform(as(post("/bao-cao/moi"))
                        .param("kind", "REPORT")
                        .param("unit", name())
                        .param("first", "15/11/2019")
                        .param("last", "14/11/2018"))
                .andExpect(content().string(containsString("Ngày cuối ở trước ngày đầu")));
    }

    @Test
    void any_two_versions_can_be_chosen_for_comparing_in_either_order() throws Exception {
        var report = made.begin(here, "2019", "Có {{So_hoi_vien}} hội viên.");
        for (int i = 0; i < 3; i++) made.make(here, report);
        pages.perform(as(get("/bao-cao/" + report)))
                .andExpect(content().string(containsString("name=\"cu\"")))
                .andExpect(content().string(containsString("<option value=\"1\"")));
        for (var pair : new String[] {"cu=1&moi=3", "cu=3&moi=1"})
            pages.perform(as(get("/bao-cao/" + report + "/so-sanh?" + pair))).andExpect(status().isOk());
    }

    @Test
    void two_versions_are_compared_in_numbers_and_words() throws Exception {
        var report = made.begin(here, "2019", "Có {{So_hoi_vien}} hội viên.");
        made.make(here, report);
        made.admit(here, 0, LocalDate.of(2019, 11, 20));
        reports.save(report, made.draft("Nay có {{So_hoi_vien}} hội viên."), here.officer());
        made.make(here, report);
        pages.perform(as(get("/bao-cao/" + report + "/so-sanh?cu=1&moi=2")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Có 05 hội viên.")))
                .andExpect(content().string(containsString("Nay có 06 hội viên.")))
                .andExpect(content().string(containsString("+1: Nguyễn Thị Mẫu")))
                .andExpect(content().string(containsString(", " + here.officer().login())));
    }

    @Test
    void what_is_typed_wrongly_comes_back_with_its_sentence() throws Exception {
        pages.perform(as(post("/bao-cao/moi")).param("unit", "Xã Không Có Đâu").param("year", "2019"))
                .andExpect(status().isUnprocessableContent());
        pages.perform(as(post("/bao-cao/moi")).param("unit", name()).param("year", "19"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Năm gồm bốn chữ số")));
        var report = made.begin(here, "2019", "");
        pages.perform(as(post("/bao-cao/" + report + "/lap")).param("on", "31/2/2019"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ngày viết như 20/12/2019.")));
        pages.perform(as(post("/bao-cao/" + report + "/soan"))
                        .param("subject", " ")
                        .param("part-title", "Còn đây")
                        .param("part-text", "Một, hai, ba.")
                        .param("part-shows", "NOTHING"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Một, hai, ba.")))
                .andExpect(content().string(containsString("chưa có trích yếu")));
    }

    @Test
    void the_heading_is_set_from_a_day_on() throws Exception {
        pages.perform(as(post("/the-thuc"))
                        .param("on", "01/07/2025")
                        .param("layout", "PARTY")
                        .param("superior", "MẶT TRẬN TỔ QUỐC XÃ")
                        .param("issuer", "HỘI LIÊN HIỆP PHỤ NỮ")
                        .param("place", "Thử")
                        .param("agency", "HPN")
                        .param("signer", "CHỦ TỊCH")
                        .param("recipients", "- Lưu."))
                .andExpect(status().is3xxRedirection());
        pages.perform(as(get("/the-thuc?on=02/07/2025")))
                .andExpect(content().string(containsString("MẶT TRẬN TỔ QUỐC XÃ")));
        pages.perform(as(get("/the-thuc?on=30/06/2025")))
                .andExpect(content().string(containsString("value=\"BAN THƯỜNG VỤ\"")));
        pages.perform(as(post("/the-thuc")).param("on", "01/07/2025").param("issuer", ""))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_word_file_is_handed_in_checked_and_looked_at() throws Exception {
        made.make(here, made.begin(here, "2019", "Có {{So_hoi_vien}} hội viên."));
        var file = new MockMultipartFile(
                "file", "mau-xa.docx", "application/octet-stream", shipped.of(PaperKind.REPORT, Layout.STATE));
        var page = Objects.requireNonNull(pages.perform(
                        multipart("/mau-word").file(file).with(user(login)).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        pages.perform(as(get(page)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("trường đều đúng tên")))
                .andExpect(content().string(containsString("Có 05 hội viên.")))
                .andExpect(content().string(not(containsString("{{Noi_dung}}"))));
        pages.perform(as(get(page + "/tep.docx"))).andExpect(status().isOk());
        pages.perform(as(post(page + "/thoi"))).andExpect(redirectedUrl("/mau-word"));
        pages.perform(as(get(page))).andExpect(status().isNotFound());
        var bad = new MockMultipartFile("file", "mau.docx", "application/octet-stream", new byte[] {1, 2, 3});
        pages.perform(multipart("/mau-word").file(bad).with(user(login)).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đây không phải tệp Word")));
        pages.perform(as(get("/mau-word/san/MINUTES-PARTY.docx"))).andExpect(status().isOk());
        pages.perform(as(get("/mau-word/san/NO-SUCH.docx"))).andExpect(status().isNotFound());
    }

    private String name() {
        return here.officer().login().replace("officer-", "Xã Thử ");
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(user(login)).with(csrf());
    }
}
