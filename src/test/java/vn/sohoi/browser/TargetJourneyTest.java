package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohoi.DemoTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.targets.Direction;
import vn.sohoi.targets.NewResolution;
import vn.sohoi.targets.NewTarget;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Shape;

/** The commune gives a target of next year to its 69 branches with the keyboard alone; a branch head objects and is heard. */
@DemoTest
class TargetJourneyTest {
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);
    private static final String SHARE = "tbody tr:nth-child(%d) input";

    @Autowired
    Resolutions resolutions;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @Test
    void a_sheet_is_filled_with_the_keyboard_and_from_a_spreadsheet_and_its_gap_is_always_said() {
        var target = target("Kết nạp 138 hội viên mới");
        try (var browser = Browser.on(port)) {
            browser.signIn("chutich-thanhtri");
            browser.open(target + "/giao");
            assertThat(gap(browser)).isEqualTo("+138");
            cell(browser, 1).sendKeys("5", Keys.ENTER, "4", Keys.ARROW_DOWN, "3");
            assertThat(focus(browser)).as("Enter and the arrow go down").isEqualTo(name(browser, 3));
            assertThat(gap(browser)).isEqualTo("+126");
            cell(browser, 3).sendKeys(Keys.ARROW_UP, Keys.ARROW_UP);
            paste(browser, String.join("\n", Collections.nCopies(70, "2")));
            assertThat(gap(browser))
                    .as("a block from a spreadsheet fills from where it is pasted")
                    .isEqualTo("0");
            browser.driver().switchTo().activeElement().sendKeys("20");
            assertThat(gap(browser))
                    .as("the cell was marked and is written over")
                    .isEqualTo("\u221218");
            browser.driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, "a"), "2");
            cell(browser, 69).sendKeys(Keys.TAB);
            browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
            assertThat(browser.says()).contains("138");
            assertThat(browser.path()).isEqualTo(target);
        }
        objected(target);
    }

    private void objected(String target) {
        try (var browser = Browser.on(port)) {
            browser.signIn("chihoi");
            browser.open(target + "/tra-loi");
            browser.press("Gửi ý kiến");
            assertThat(browser.driver().findElement(By.cssSelector(".why")).getText())
                    .isNotEmpty();
            browser.fill("reason", "Thôn chỉ còn một chị chưa vào Hội");
            browser.press("Gửi ý kiến");
            browser.signIn("chutich-thanhtri");
            browser.open(target + "/giao");
            assertThat(browser.says()).contains("Thôn chỉ còn một chị chưa vào Hội");
        }
    }

    @Test
    void the_sheet_works_without_any_script() {
        var target = target("Kết nạp 70 hội viên mới");
        try (var browser = Browser.withoutScripts(port)) {
            browser.signIn("chutich-thanhtri");
            browser.open(target + "/giao");
            browser.press("Chia đều");
            assertThat(gap(browser)).isEqualTo("0");
            cell(browser, 1).sendKeys(Keys.chord(Keys.CONTROL, "a"), "0");
            assertThat(gap(browser)).as("no script adds").isEqualTo("0");
            browser.press("Giao cho 69 đơn vị");
            assertThat(browser.path()).isEqualTo(target);
            assertThat(browser.says()).contains("68", "2");
        }
    }

    private static org.openqa.selenium.WebElement cell(Browser browser, int row) {
        return browser.driver().findElement(By.cssSelector(SHARE.formatted(row)));
    }

    private static String name(Browser browser, int row) {
        return Objects.requireNonNull(cell(browser, row).getAttribute("name"));
    }

    private static String focus(Browser browser) {
        return Objects.requireNonNull(
                browser.driver().switchTo().activeElement().getAttribute("name"));
    }

    private static String gap(Browser browser) {
        return browser.driver().findElement(By.cssSelector("[data-gap]")).getText();
    }

    /** As the browser hands on what a spreadsheet copied. */
    private static void paste(Browser browser, String block) {
        browser.driver().executeScript("""
                const copied = new DataTransfer();
                copied.setData("text", arguments[0]);
                document.activeElement.dispatchEvent(
                  new ClipboardEvent("paste", { clipboardData: copied, bubbles: true, cancelable: true }));
                """, block);
    }

    /** A target of the commune for the year that comes; its address. */
    private String target(String name) {
        var chair = accounts.actorsOf("chutich-thanhtri").getFirst();
        var commune = Objects.requireNonNull(chair.unit());
        var year = DateSpan.between(NEXT, NEXT.plusYears(1));
        var paper = resolutions.issue(
                new NewResolution(commune, NewResolution.Kind.YEAR, "", name + " năm 2027", null, year), chair);
        var amount = new BigDecimal(name.replaceAll("\\D", ""));
        return "/chi-tieu/"
                + resolutions.set(
                        new NewTarget(
                                paper,
                                name,
                                Shape.NUMBER_TO_ALLOCATE,
                                "admitted",
                                amount,
                                Direction.AT_LEAST,
                                Period.parse("2027"),
                                null),
                        chair);
    }
}
