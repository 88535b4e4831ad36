package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohoi.DemoTest;

/** An officer gives the book a figure of its own, says it for a commune, and the commune's chair reads it: nobody writes code. */
@DemoTest
class CatalogueJourneyTest {
    @LocalServerPort
    int port;

    @Test
    void an_indicator_is_defined_founded_on_a_paper_and_declared() {
        try (var browser = Browser.on(port)) {
            browser.signIn("canbo-hanoi");
            browser.open("/danh-muc-chi-so/moi");
            browser.press("Thêm chỉ số");
            assertThat(browser.says()).contains("tên");
            browser.fill("name", "Tủ sách phụ nữ");
            browser.fill("english", "Women's bookshelves");
            browser.fill("kind", "STOCK");
            browser.fill("about", "C2");
            browser.press("Thêm chỉ số");
            assertThat(browser.path()).isEqualTo("/danh-muc-chi-so");
            browser.open("/danh-muc-chi-so/own-tu-sach-phu-nu");
            browser.fill("basis", "Kế hoạch của thành phố");
            browser.fill("from", "1-1-2026");
            browser.fill("last", "31/12/2025");
            browser.press("Ghi căn cứ");
            assertThat(browser.says()).contains("ngày");
            browser.fill("last", "");
            browser.press("Ghi căn cứ");
            assertThat(browser.says()).contains("Tủ sách phụ nữ", "Kế hoạch của thành phố", "01/01/2026");
            browser.signIn("chutich-thanhtri");
            browser.open("/so-lieu/own-tu-sach-phu-nu/khai");
            browser.fill("value", "7");
            browser.fill("on", "1/10/2026");
            browser.fill("source", "Biên bản kiểm kê ngày 1/10");
            browser.press("Ghi lời khai");
            browser.open("/so-lieu/own-tu-sach-phu-nu");
            assertThat(browser.says()).contains("7", "Biên bản kiểm kê ngày 1/10");
        }
    }
}
