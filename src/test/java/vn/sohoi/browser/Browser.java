package vn.sohoi.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.sohoi.access.Accounts;

/** A real Chromium from the machine's own packages; without one a test is skipped by name, unless it is required. */
final class Browser implements AutoCloseable {
    private static final List<Path> BROWSERS =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final List<Path> DRIVERS =
            List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium-browser/chromedriver"));

    private final ChromeDriver driver;
    private final String address;

    private Browser(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    static Browser on(int port) {
        var browser = first(BROWSERS);
        var service = first(DRIVERS);
        boolean found = browser.isPresent() && service.isPresent();
        if (!found && "required".equals(System.getenv("SOHOI_BROWSER")))
            throw new AssertionError("A Chromium with its driver is required and was not found");
        assumeTrue(found, "no Chromium with its driver on this machine");
        var options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
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
        return new Browser(new ChromeDriver(driverService, options), "http://127.0.0.1:" + port);
    }

    /** Opens a page of the book. */
    void open(String path) {
        driver.get(address + path);
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

    boolean shows(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
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
    void picture(String name) throws java.io.IOException {
        var file = Path.of("target", "pictures", name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> first(List<Path> places) {
        return places.stream().filter(Files::isExecutable).findFirst();
    }
}
