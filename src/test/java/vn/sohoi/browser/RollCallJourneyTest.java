package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohoi.DemoTest;
import vn.sohoi.Places;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.Themes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.membership.ListedMember;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/**
 * The roll call of sixty women by keyboard alone, within 45 s as a slow hand is reckoned (ux.md: 0.8 s a key, 2 s a decision); the
 * same as a plain form of boxes where no script runs.
 */
@DemoTest
class RollCallJourneyTest {
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int WOMEN = 60;
    private static final double KEY = 0.8;
    private static final double DECISION = 2;
    private static final List<String> ABSENT = List.of("tham", "nga", "yen", "hoa", "le", "oanh");
    private static int count;

    @Autowired
    Activities activities;

    @Autowired
    Themes themes;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    BulkMembership bulk;

    @Autowired
    Units units;

    @LocalServerPort
    int port;

    private String login = "";
    private String meeting = "";
    private UnitId branch = new UnitId(0);

    @BeforeEach
    void a_branch_of_sixty_that_met_yesterday() {
        branch = Places.commune(units, 1).branch(0);
        login = "diem-danh-" + ++count;
        accounts.open(new NewAccount(login, "Chi hội trưởng", Accounts.DEMO_PASSWORD, true), Actor.MACHINE);
        var term = DateSpan.between(SINCE, SINCE.plusYears(20));
        accounts.appoint(new NewMandate(login, Role.BRANCH_HEAD, branch, term, "QĐ mẫu"), Actor.MACHINE);
        settle();
        var theme = themes.on(DAY).getFirst().id();
        meeting = "/hoat-dong/"
                + activities.plan(Plan.of(branch, "Sinh hoạt tháng 11", DAY, Set.of(theme)), Actor.MACHINE);
    }

    @Test
    void sixty_are_called_by_keyboard_alone_within_45_seconds() {
        try (var browser = Browser.on(port)) {
            browser.signIn(login);
            browser.open(meeting);
            browser.press("Điểm danh");
            assertThat(counter(browser)).contains("60 có mặt, 0 vắng");
            long began = System.nanoTime();
            int keys = 0;
            for (var name : ABSENT) {
                type(browser, name, Keys.ENTER);
                keys += name.length() + 1;
            }
            assertThat(counter(browser)).contains("54 có mặt, 6 vắng");
            type(browser, "", Keys.ENTER);
            assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Ghi: 54 có mặt, 6 vắng");
            browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
            new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                    .until(ignored -> browser.path().equals(meeting));
            var machine = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
            assertThat(browser.says()).contains("54");
            var slow = (keys + 2) * KEY + ABSENT.size() * DECISION + machine;
            System.out.printf(
                    "roll call of %d: %d keys, %.1f s of machine, %.1f s by a slow hand%n",
                    WOMEN, keys + 2, machine, slow);
            assertThat(slow).isLessThan(45);
        }
    }

    @Test
    void arrows_and_the_space_bar_go_through_the_list_and_letters_lead_back_to_the_field() {
        try (var browser = Browser.on(port)) {
            browser.signIn(login);
            browser.open(meeting + "/diem-danh/" + branch + "?cach=dem");
            assertThat(counter(browser)).contains("0 có mặt, 60 vắng");
            type(browser, "", Keys.ARROW_DOWN);
            var active = browser.driver().switchTo().activeElement();
            active.sendKeys(Keys.SPACE);
            active.sendKeys(Keys.ARROW_DOWN);
            browser.driver().switchTo().activeElement().sendKeys(Keys.SPACE, Keys.ARROW_UP);
            browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
            assertThat(counter(browser)).contains("1 có mặt, 59 vắng");
            browser.driver().switchTo().activeElement().sendKeys("t");
            assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                    .isEqualTo("find");
        }
    }

    @Test
    void boxes_are_enough_without_any_script() {
        try (var browser = Browser.withoutScripts(port)) {
            browser.signIn(login);
            browser.open(meeting + "/diem-danh/" + branch);
            browser.driver().findElements(By.cssSelector(".calls label")).get(3).click();
            browser.press("Ghi điểm danh");
            assertThat(browser.path()).isEqualTo(meeting);
            assertThat(browser.says()).contains("59");
        }
    }

    private static void type(Browser browser, String letters, Keys then) {
        browser.driver().findElement(By.id("find")).sendKeys(letters, then);
    }

    private static String counter(Browser browser) {
        return browser.driver().findElement(By.cssSelector(".counter")).getText();
    }

    /** Sixty of whom each wanted letters fit exactly one. */
    private void settle() {
        var given = List.of("Bình", "Chi", "Dung", "Giang", "Hạnh", "Khánh");
        var chance = new Random(60);
        var fresh = new ArrayList<NewPerson>();
        for (int i = 0; i < WOMEN - ABSENT.size(); i++) {
            var name = "Trần Thị " + given.get(chance.nextInt(given.size()));
            fresh.add(NewPerson.of(branch, Identity.woman(name, PartialDate.parse("19" + (50 + i % 40))), SINCE));
        }
        for (var name : List.of("Thắm", "Nga", "Yến", "Hoa", "Lệ", "Oanh"))
            fresh.add(NewPerson.of(branch, Identity.woman("Phạm Thị " + name, PartialDate.parse("1961")), SINCE));
        var members = people.registerAll(fresh, Actor.MACHINE).stream()
                .map(id -> new ListedMember(id, branch, PartialDate.of(SINCE), MemberKind.REGULAR, false))
                .toList();
        bulk.takeOver(members, SINCE, Actor.MACHINE);
    }
}
