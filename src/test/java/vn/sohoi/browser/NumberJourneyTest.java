package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohoi.DemoTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.people.NumberSearch;
import vn.sohoi.people.People;
import vn.sohoi.people.PeopleSearch;
import vn.sohoi.people.Person;

/** An officer types a whole telephone number where she looks for names: she comes to the woman, and no address holds the number. */
@DemoTest
class NumberJourneyTest {
    private static final Map<String, String> BOXES =
            Map.of("/", "#palette", "/tim", "main input[name=q]", "/hoi-vien", "main input[name=q]");

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    PeopleSearch search;

    @Autowired
    NumberSearch numbers;

    @LocalServerPort
    int port;

    @Test
    void a_number_typed_anywhere_leads_to_her() {
        var her = women().findFirst().orElseThrow();
        var phone = Objects.requireNonNull(her.identity().phone());
        try (var browser = Browser.on(port)) {
            browser.signIn("canbo-thanhtri");
            BOXES.forEach((page, box) -> {
                browser.open(page);
                browser.driver().findElement(By.cssSelector(box)).sendKeys(phone, Keys.ENTER);
                new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                        .until(ExpectedConditions.urlContains("/hoi-vien/" + her.id()));
                assertThat(browser.says()).contains(her.identity().fullName());
            });
        }
    }

    /** Women of the commune whose telephone is theirs alone. */
    private Stream<Person> women() {
        var officer = accounts.actorsOf("canbo-thanhtri").getFirst();
        return search.search("lan", officer, Optional.empty(), 20).stream()
                .map(found -> people.find(found.id(), officer).orElseThrow())
                .filter(woman -> woman.identity().phone() != null)
                .filter(woman -> numbers.find(String.valueOf(woman.identity().phone()), officer)
                                .size()
                        == 1);
    }
}
