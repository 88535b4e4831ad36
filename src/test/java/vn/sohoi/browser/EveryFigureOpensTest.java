package vn.sohoi.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohoi.Campaign;
import vn.sohoi.DemoTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
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

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    private int clicks;

    @Test
    void a_commune_chair_sees_the_women_beneath_every_figure_of_her_commune() {
        var chance = new Random(11);
        var chair = accounts.actorsOf("chutich-thanhtri").getFirst();
        try (var browser = Browser.on(port)) {
            browser.signIn("chutich-thanhtri");
            for (int opened = 0; opened < FIGURES; opened++) {
                var asked = withRows(chair, chance, () -> {
                    var day = REFORM.plusDays(chance.nextInt(DAYS));
                    var commune = units.one("Xã Thanh Trì", day);
                    return new Place(anyOf(units.treeOn(day).subtree(commune), chance), day);
                });
                browser.open(FigureAddress.of(asked.question()));
                assertThat(total(browser)).as("%s", asked).isEqualTo(asked.figure());
                clicks = 0;
                opensRows(browser, asked, asked.figure());
            }
        }
    }

    @Test
    void a_city_officer_sees_every_figure_by_unit_and_its_rows_without_a_name() {
        var chance = new Random(12);
        var officer = accounts.actorsOf("canbo-hanoi").getFirst();
        try (var browser = Browser.on(port)) {
            browser.signIn("canbo-hanoi");
            for (int opened = 0; opened < FIGURES; opened++) {
                var asked = withRows(officer, chance, () -> {
                    var day = BEGIN.plusDays(chance.nextInt(3_700));
                    var wide = units.treeOn(day).subtree(units.one("Thành phố Hà Nội", day)).stream()
                            .filter(unit -> unit.level() == UnitLevel.COMMUNE || unit.level() == UnitLevel.DISTRICT)
                            .toList();
                    return new Place(anyOf(wide, chance), day);
                });
                browser.open(FigureAddress.of(asked.question()));
                assertThat(total(browser)).as("%s", asked).isEqualTo(asked.figure());
                clicks = 0;
                opensRows(browser, asked, byUnit(browser, asked));
                if (asked.about().compareTo(FieldClass.C2) >= 0)
                    assertThat(browser.driver().getPageSource()).as("%s", asked).contains("Không hiện họ tên.");
            }
        }
    }

    /** Goes down to one unit beneath that has a part of it, where there is any. */
    private long byUnit(Browser browser, Asked asked) {
        var beneath = browser.driver().findElements(By.cssSelector("table.ledger tbody tr"));
        if (!beneath.isEmpty())
            assertThat(beneath.stream().mapToLong(EveryFigureOpensTest::number).sum())
                    .as("%s", asked)
                    .isEqualTo(asked.figure());
        for (var row : beneath) {
            long part = number(row);
            var opens = row.findElements(By.cssSelector("td a.figure"));
            if (part == 0 || opens.isEmpty()) continue;
            opens.getFirst().click();
            clicks++;
            return part;
        }
        return asked.figure();
    }

    /** The button says how many rows there are; there are so many, and what they carry is the figure. */
    private void opensRows(Browser browser, Asked asked, long figure) {
        var button = browser.driver().findElement(By.cssSelector(".head .button"));
        long said = digits(button.getText().replaceAll("^\\D+", ""));
        button.click();
        clicks++;
        assertThat(clicks).isLessThanOrEqualTo(2);
        var rows = rows(browser);
        assertThat(rows.stream().mapToLong(Row::amount).sum()).as("%s", asked).isEqualTo(figure);
        assertThat(rows).as("%s", asked).hasSize(Math.toIntExact(said));
        if (asked.named())
            assertThat(rows)
                    .as("%s: a name stands there", asked)
                    .anyMatch(row -> row.name().contains(" "));
    }

    /** The figure itself: the sum under the table, or where nothing lies beneath, the number in the title. */
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

    /** One row: a name or a sign, and what it counts as. */
    private record Row(String name, long amount) {}

    /** All rows, page after page; those without an amount count as one. */
    private static List<Row> rows(Browser browser) {
        var rows = new ArrayList<Row>();
        while (true) {
            var page = (List<?>) requireNonNull(browser.driver().executeScript("""
                    return [...document.querySelectorAll("table.ledger tbody tr")].map((row) =>
                      row.querySelector("th").textContent.trim() + "|" + (row.querySelector("td.num")?.textContent.trim() ?? "1"))"""));
            for (var line : page) {
                var said = String.valueOf(line);
                int cut = said.lastIndexOf('|');
                rows.add(new Row(said.substring(0, cut), digits(said.substring(cut + 1))));
            }
            var next = browser.driver().findElements(By.cssSelector("a[rel=next]"));
            if (next.isEmpty()) return rows;
            next.getFirst().click();
        }
    }

    /** A unit on a day. */
    private record Place(Unit unit, LocalDate day) {}

    /**
     * What is opened.
     *
     * @param named whether this reader reads who or what a row is
     */
    private record Asked(Question question, long figure, FieldClass about, boolean named) {}

    /** Any figure that has rows to open for this reader. */
    private Asked withRows(Actor reader, Random chance, Supplier<Place> places) {
        var opening = figures.indicators().stream()
                .filter(one -> one instanceof Evidence.Stock || one instanceof Evidence.Flow)
                .toList();
        while (true) {
            var place = places.get();
            var evidence = opening.get(chance.nextInt(opening.size()));
            var question = question(evidence, place, chance);
            var figure = figures.answer(question, reader);
            if (figure.rows() == 0) continue;
            var about = evidence instanceof Evidence.Flow flow ? flow.about() : ((Evidence.Stock) evidence).about();
            boolean named = "COMMUNE_CHAIR".equals(reader.role());
            return new Asked(question, requireNonNull(figure.value()).longValueExact(), about, named);
        }
    }

    private static Question question(Evidence evidence, Place place, Random chance) {
        var day = place.day();
        if (evidence instanceof Evidence.Stock)
            return Question.on(evidence.code(), place.unit().id(), day);
        var period = chance.nextBoolean()
                ? "%d-%02d".formatted(day.getYear(), day.getMonthValue())
                : String.valueOf(day.getYear());
        return Question.within(evidence.code(), place.unit().id(), Period.parse(period));
    }

    private static Unit anyOf(List<Unit> units, Random chance) {
        return units.get(chance.nextInt(units.size()));
    }
}
