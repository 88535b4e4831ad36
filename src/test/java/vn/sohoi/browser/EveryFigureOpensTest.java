package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohoi.Campaign;
import vn.sohoi.DemoTest;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Period;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Random figures of the story: their rows sum to them, and nobody needs more than two clicks to see them. Only figures with rows
 * count; one that is told coarsely ("about 35") opens by no row and is no such figure.
 */
@DemoTest
@Tag(Campaign.TAG)
class EveryFigureOpensTest {
    private static final int FIGURES = Campaign.isWhole() ? 500 : 12;
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEGIN = LocalDate.of(2016, 6, 30);
    private static final int DAYS = 500;

    @Autowired
    Figures figures;

    @Autowired
    Units units;

    @LocalServerPort
    int port;

    private int clicks;

    @Test
    void a_commune_chair_sees_the_women_beneath_every_figure_of_her_commune() {
        var chance = new Random(11);
        try (var browser = Browser.on(port)) {
            browser.signIn("chutich-thanhtri");
            for (int opened = 0; opened < FIGURES; ) {
                var day = REFORM.plusDays(chance.nextInt(DAYS));
                var commune = units.one("Xã Thanh Trì", day);
                var question = asked(anyOf(units.treeOn(day).subtree(commune), chance), day, chance);
                opens(browser, question);
                long figure = total(browser);
                if (figure == 0) continue;
                opened++;
                clicks = 0;
                click(browser, ".head .button");
                assertThat(rows(browser)).as("%s", question).isEqualTo(figure);
                assertThat(clicks).isLessThanOrEqualTo(2);
                assertThat(browser.driver()
                                .findElements(By.cssSelector("tbody th a, tbody th"))
                                .getFirst()
                                .getText())
                        .as("a name stands there")
                        .contains(" ");
            }
        }
    }

    @Test
    void a_city_officer_sees_every_figure_by_unit_and_its_rows_without_a_name() {
        var chance = new Random(12);
        try (var browser = Browser.on(port)) {
            browser.signIn("canbo-hanoi");
            for (int opened = 0; opened < FIGURES; ) {
                var day = BEGIN.plusDays(chance.nextInt(3_700));
                var wide = units.treeOn(day).subtree(units.one("Thành phố Hà Nội", day)).stream()
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE || unit.level() == UnitLevel.DISTRICT)
                        .toList();
                var question = asked(anyOf(wide, chance), day, chance);
                opens(browser, question);
                long figure = total(browser);
                var beneath = browser.driver().findElements(By.cssSelector("table.ledger tbody tr"));
                assertThat(beneath.stream()
                                .mapToLong(EveryFigureOpensTest::number)
                                .sum())
                        .as("%s", question)
                        .isEqualTo(figure);
                clicks = 0;
                var child = beneath.stream()
                        .filter(row -> number(row) > 0
                                && !row.findElements(By.cssSelector("td a.figure"))
                                        .isEmpty())
                        .findFirst();
                if (child.isEmpty()) continue;
                opened++;
                long part = number(child.get());
                child.get().findElement(By.cssSelector("td a.figure")).click();
                clicks++;
                click(browser, ".head .button");
                assertThat(rows(browser)).as("beneath %s", question).isEqualTo(part);
                assertThat(clicks).isLessThanOrEqualTo(2);
                assertThat(browser.driver().getPageSource()).contains("Không hiện họ tên.");
            }
        }
    }

    private void opens(Browser browser, Question question) {
        browser.open(FigureAddress.of(question));
    }

    private void click(Browser browser, String selector) {
        browser.driver().findElement(By.cssSelector(selector)).click();
        clicks++;
    }

    /** The figure itself: the sum under the table, or where nothing lies beneath, the number of rows on the button. */
    private static long total(Browser browser) {
        var sum = browser.driver().findElements(By.cssSelector("tfoot tr"));
        if (!sum.isEmpty()) return number(sum.getFirst());
        return digits(browser.driver().findElement(By.cssSelector("h1")).getText());
    }

    private static long number(WebElement row) {
        return digits(row.findElement(By.cssSelector("td.num")).getText());
    }

    private static long digits(String text) {
        var first = text.strip().split("\\s", 2)[0].replaceAll("\\D", "");
        return first.isEmpty() ? 0 : Long.parseLong(first);
    }

    /** All rows, page after page; of rows that carry an amount (money, turns of a sheet) what they carry. */
    private static long rows(Browser browser) {
        long rows = 0;
        while (true) {
            var amounts = browser.driver().findElements(By.cssSelector("table.ledger tbody td.num"));
            rows += amounts.isEmpty()
                    ? browser.driver()
                            .findElements(By.cssSelector("table.ledger tbody tr"))
                            .size()
                    : amounts.stream().mapToLong(one -> digits(one.getText())).sum();
            var next = browser.driver().findElements(By.cssSelector("a[rel=next]"));
            if (next.isEmpty()) return rows;
            next.getFirst().click();
        }
    }

    private Question asked(Unit unit, LocalDate day, Random chance) {
        var opening = figures.indicators().stream()
                .filter(one -> one instanceof Evidence.Stock || one instanceof Evidence.Flow)
                .toList();
        var evidence = opening.get(chance.nextInt(opening.size()));
        if (evidence instanceof Evidence.Stock) return Question.on(evidence.code(), unit.id(), day);
        var period = Stream.of("%d-%02d".formatted(day.getYear(), day.getMonthValue()), String.valueOf(day.getYear()))
                .skip(chance.nextInt(2))
                .findFirst()
                .orElseThrow();
        return Question.within(evidence.code(), unit.id(), Period.parse(period));
    }

    private static Unit anyOf(List<Unit> units, Random chance) {
        return units.get(chance.nextInt(units.size()));
    }
}
