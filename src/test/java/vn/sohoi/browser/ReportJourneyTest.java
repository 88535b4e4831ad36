package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohoi.DemoTest;

/** A period from asking to opening it again, walked by everybody whose hands it passes through. */
@DemoTest
class ReportJourneyTest {
    private static final String BRANCH = "chihoi";
    private static final String OFFICER = "canbo-thanhtri";
    private static final String CHAIR = "chutich-thanhtri";

    @LocalServerPort
    int port;

    @Test
    void a_report_is_asked_for_comes_back_with_a_reason_at_its_figure_and_is_opened_again_by_two_persons() {
        try (var browser = Browser.on(port)) {
            var round = asked(browser);
            reminded(browser, round);
            var report = handedIn(browser);
            returned(browser, report);
            mended(browser, report);
            sealed(browser, round, report);
            reopened(browser, report);
        }
    }

    private static String asked(Browser browser) {
        browser.signIn(OFFICER);
        browser.open("/ky-bao-cao/mo");
        browser.fill("ky", "2026-Q1");
        browser.fill("han", "5/4/2026");
        browser.press("Mở kỳ báo cáo");
        assertThat(browser.says()).contains("quý I năm 2026", "69 giao · 0 nộp · 69 chậm");
        return browser.path();
    }

    private static void reminded(Browser browser, String round) {
        browser.press("Nhắc 69 đơn vị");
        var text = browser.driver().findElement(By.tagName("textarea")).getText();
        assertThat(text).contains("quý I năm 2026", "05/04/2026", "http://127.0.0.1", round, "Cảm ơn các chị!");
        browser.open("/noi-cham");
        assertThat(browser.says()).contains("69 chi hội chậm", "Báo cáo quý I năm 2026: quá hạn");
    }

    private static String handedIn(Browser browser) {
        browser.signIn(BRANCH);
        browser.open("/ky-bao-cao");
        browser.press("quý I năm 2026");
        browser.press("Nộp báo cáo");
        assertThat(browser.stamp()).isEqualTo("Đã nộp");
        return browser.path();
    }

    private static void returned(Browser browser, String report) {
        browser.signIn(OFFICER);
        browser.open(report);
        browser.unfold("Trả lại");
        browser.fill("chi-so", "admitted");
        browser.press("Trả lại");
        assertThat(browser.says()).contains("Cần ghi lý do");
        browser.fill("chi-so", "admitted");
        browser.fill("ly-do", "Thiếu một chị kết nạp ngày 8/3");
        browser.press("Trả lại");
        assertThat(browser.stamp()).isEqualTo("Trả lại");
    }

    /** The reason stands at the figure that it is about. */
    private static void mended(Browser browser, String report) {
        browser.signIn(BRANCH);
        browser.open(report);
        assertThat(browser.driver().findElement(By.id("dong-admitted")).getText())
                .contains("Trả lại", "Thiếu một chị kết nạp ngày 8/3");
        browser.press("Nộp báo cáo");
        assertThat(browser.stamp()).isEqualTo("Đã nộp");
    }

    private static void sealed(Browser browser, String round, String report) {
        browser.signIn(CHAIR);
        browser.open(report);
        assertThat(browser.says()).contains("Đã soát 0/69 đơn vị.");
        browser.press("Xong đơn vị này");
        assertThat(browser.path()).as("nothing else waits").isEqualTo(round);
        browser.press("Chốt kỳ");
        assertThat(browser.says()).contains("68 báo cáo chưa được nhận", "Mọi con số còn như khi nộp.");
        browser.fill("ly-do", "Chốt theo số sổ đếm");
        browser.fill("ten", "2026-Q2");
        browser.press("Chốt quý I năm 2026");
        assertThat(browser.says()).contains("hãy gõ đúng: 2026-Q1");
        browser.fill("ten", "2026-Q1");
        browser.press("Chốt quý I năm 2026");
        assertThat(browser.stamp()).isEqualTo("Đã chốt");
    }

    /** Who asks does not agree herself. */
    private static void reopened(Browser browser, String report) {
        browser.signIn(OFFICER);
        browser.open(report);
        browser.unfold("Xin mở lại");
        browser.fill("vi-sao", "Chi hội tìm thấy giấy kết nạp");
        browser.press("Xin mở lại");
        assertThat(browser.says()).contains("Chi hội tìm thấy giấy kết nạp").doesNotContain("Đồng ý mở lại");
        browser.signIn(CHAIR);
        browser.open(report);
        browser.press("Đồng ý mở lại");
        assertThat(browser.stamp()).isEqualTo("Mở lại");
    }
}
