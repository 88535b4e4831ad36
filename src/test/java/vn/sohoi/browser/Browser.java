package vn.sohoi.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.sohoi.access.Accounts;

/** A real Chromium from the machine's own packages; without one a test is skipped by name, unless it is required. */
final class Browser implements AutoCloseable {
    private static final List<Path> BROWSERS =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final List<Path> DRIVERS =
            List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium-browser/chromedriver"));

    private static final String AXE = axe();

    private final ChromeDriver driver;
    private final String address;
    private Dimension size = new Dimension(0, 0);

    private Browser(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    static Browser on(int port) {
        return on(port, Map.of());
    }

    /** One in which no page may run a script. */
    static Browser withoutScripts(int port) {
        return on(port, Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    /** One that comes to the book by a name, as passkeys want it. */
    static Browser byName(int port) {
        return new Browser(on(port).driver, "http://localhost:" + port);
    }

    private static Browser on(int port, Map<String, Object> preferences) {
        var browser = first(BROWSERS);
        var service = first(DRIVERS);
        boolean found = browser.isPresent() && service.isPresent();
        if (!found && "required".equals(System.getenv("SOHOI_BROWSER")))
            throw new AssertionError("A Chromium with its driver is required and was not found");
        assumeTrue(found, "no Chromium with its driver on this machine");
        var options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.setExperimentalOption("prefs", preferences);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--force-device-scale-factor=1");
        var driverService = new ChromeDriverService.Builder()
                .usingDriverExecutable(service.get().toFile())
                .build();
        var driver = new ChromeDriver(driverService, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return new Browser(driver, "http://127.0.0.1:" + port);
    }

    /** Opens a page of the book. */
    void open(String path) {
        driver.get(address + path);
    }

    /** The status with which the book answers whoever is signed in here, without drawing the page. */
    long answers(String path) {
        var status = driver.executeAsyncScript("""
                const done = arguments[1];
                fetch(arguments[0], { redirect: "manual" }).then((answer) => done(answer.status), () => done(-1));
                """, path);
        return (Long) Objects.requireNonNull(status);
    }

    /** The status with which the page that is shown was answered. */
    long status() {
        var status = driver.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus");
        return (Long) Objects.requireNonNull(status);
    }

    /**
     * Sends the form that holds the named fields with these values, past the browser's own checks, as a phone may.
     *
     * @param wrong {@code name=value} pairs, parted by semicolons
     * @return false where the page has no such form
     */
    boolean handIn(String wrong) {
        var handedIn = driver.executeScript("""
                const pairs = arguments[0].split(";").map((pair) => pair.split("="));
                const form = document.getElementById(pairs[0][0])?.form;
                if (!form) return false;
                window.asked = true;
                for (const [name, value] of pairs) form.elements[name].value = value;
                form.submit();
                return true;
                """, wrong);
        if (!Boolean.TRUE.equals(handedIn)) return false;
        new WebDriverWait(driver, Duration.ofSeconds(30))
                .until(ignored -> Boolean.TRUE.equals(
                        driver.executeScript("return !window.asked && document.readyState === 'complete'")));
        return true;
    }

    /**
     * How the page is built: its elements with what styles and announces them, without the words and addresses that stand in
     * them. What repeats beside itself counts once. Two pages of one build cannot differ for axe.
     */
    String build() {
        return String.valueOf(driver.executeScript("""
                const telling = /^(class|role|type|style|scope|lang|open|hidden|checked|aria-(current|sort|hidden|expanded))$/;
                const build = (node) => {
                  if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? "w" : "";
                  if (node.nodeType !== Node.ELEMENT_NODE) return "";
                  const said = [...node.attributes].map((one) => telling.test(one.name) ? one.name + "=" + one.value : one.name);
                  const inside = new Set([...node.childNodes].map(build));
                  return "<" + node.localName + " " + said.sort().join(" ") + ">" + [...inside].join("") + "</>";
                };
                return build(document.documentElement);
                """));
    }

    /**
     * What axe finds wrong with the page, or cannot decide of its contrasts. It runs in the page itself: what its Java binding
     * does for frames (a window of its own for every judgement) took longer than judging, and the book has no frames.
     */
    List<String> judge() {
        driver.executeScript(AXE);
        var faults = (List<?>) driver.executeAsyncScript("""
                const done = arguments[0];
                const said = (rule) => rule.id + " " + rule.nodes.slice(0, 3).map((node) => node.html).join(" | ");
                axe.run(document, {
                  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
                  resultTypes: ["violations", "incomplete"],
                  selectors: false,
                })
                  .then((seen) => done([
                    ...(window.length ? ["a frame that nobody judges"] : []),
                    ...seen.violations.map(said),
                    ...seen.incomplete.filter((rule) => rule.id === "color-contrast").map((rule) => "undecided " + said(rule)),
                  ]))
                  .catch((failure) => done(["axe failed: " + failure]));
                """);
        return faults.stream().map(String::valueOf).toList();
    }

    boolean shows(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    /** Writes into the field of that name that is seen. */
    void fill(String name, String text) {
        var field = driver.findElements(By.name(name)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow();
        if (field.getTagName().equals("select")) new Select(field).selectByValue(text);
        else {
            field.clear();
            field.sendKeys(text);
        }
    }

    /** Opens what is folded under these words. */
    void unfold(String words) {
        driver.findElement(By.xpath("//summary[contains(normalize-space(), '" + words + "')]"))
                .click();
    }

    /** Presses the button or follows the link of these words, and waits until the page before is gone. */
    void press(String words) {
        var said = "[normalize-space()='" + words + "']";
        var before = driver.findElement(By.tagName("main"));
        driver.findElement(By.xpath("//main//*[self::button or self::a]" + said))
                .click();
        new WebDriverWait(driver, Duration.ofSeconds(20)).until(browser -> isGone(before));
    }

    /** Chromium says now in one way and now in another that an element belongs to a page that is no more. */
    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException gone) {
            return true;
        }
    }

    /** Where the browser is within the book, without what is asked. */
    String path() {
        return URI.create(Objects.requireNonNull(driver.getCurrentUrl())).getPath();
    }

    /** The state that is stamped on the page. */
    String stamp() {
        var stamp = driver.findElement(By.cssSelector(".head .stamp"));
        return Objects.requireNonNull(stamp.getAttribute("textContent")).strip();
    }

    /** What the page says, as it is read. */
    String says() {
        return driver.findElement(By.tagName("main")).getText();
    }

    void size(int width, int height) {
        var wanted = new Dimension(width, height);
        if (wanted.equals(size)) return;
        driver.manage().window().setSize(wanted);
        size = wanted;
    }

    /** Signs in with the demo's password. */
    void signIn(String login) {
        driver.manage().deleteAllCookies();
        open("/dang-nhap");
        driver.findElement(By.id("login")).sendKeys(login);
        driver.findElement(By.id("password")).sendKeys(Accounts.DEMO_PASSWORD);
        driver.findElement(By.id("password")).submit();
    }

    void signOut() {
        driver.manage().deleteAllCookies();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Keeps what is seen as {@code target/pictures/NAME.png}. */
    void picture(String name) throws IOException {
        var file = Path.of("target", "pictures", name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String axe() {
        try (var script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Optional<Path> first(List<Path> places) {
        return places.stream().filter(Files::isExecutable).findFirst();
    }
}
