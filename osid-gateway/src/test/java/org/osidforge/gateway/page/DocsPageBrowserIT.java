package org.osidforge.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.osidforge.gateway.Gateway;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.settings.GatewaySettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page as a reader meets it: a batch is tried, a package is looked up, and nothing but the gateway is asked for anything. */
class DocsPageBrowserIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String BATCH = "#operations-Batch-batch";
    private static final String SEQUENTIAL = "#operations-Batch-sequentialBatch";

    private static ChromeDriver browser;

    private Gateway gateway;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(1200);
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void start() {
        gateway = Gateway.over(Wire.memory())
                .settings(GatewaySettings.STANDARD.withPort(0))
                .start();
        logs(LogType.PERFORMANCE);
        logs(LogType.BROWSER);
    }

    @AfterEach
    void stop() {
        browser.get("about:blank");
        gateway.close();
    }

    private static List<String> logs(String type) {
        return browser.manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private void open(String path) {
        browser.get(gateway.uri() + path);
        find("#description .info .title");
    }

    private static <T> T until(Supplier<T> condition) {
        return new WebDriverWait(browser, Duration.ofSeconds(60))
                .ignoring(StaleElementReferenceException.class)
                .until(b -> condition.get());
    }

    private static WebElement find(String selector) {
        return until(() -> browser.findElements(By.cssSelector(selector)).stream()
                .findFirst()
                .orElse(null));
    }

    private static void click(String selector) {
        WebElement element = find(selector);
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Opens an operation, chooses an example of its body, and sends that. */
    private static JsonNode tryOut(String operation, String example) {
        click(operation + " .opblock-summary-control");
        click(operation + " .try-out__btn");
        if (!example.isEmpty()) {
            new Select(find(operation + " .examples-select select")).selectByValue(example);
        }
        click(operation + " .execute");
        assertThat(find(operation + " .live-responses-table tbody .response-col_status")
                        .getText())
                .startsWith("200");
        String body = until(() -> {
            String text = find(operation + " .live-responses-table tbody .response-col_description code")
                    .getText();
            return text.isBlank() ? null : text;
        });
        return JsonMapper.shared().readTree(body);
    }

    @Test
    void aBatchIsTriedAndItsAnswerSeen() {
        open("/");
        JsonNode answer = tryOut(BATCH, "");
        assertThat(answer.findValuesAsString("status")).containsExactly("201", "201", "200", "204");
        assertThat(answer.at("/responses/2/body/Description").stringValue()).isEqualTo("Installation");
        askedForNothingElse();
    }

    @Test
    void aGroupAndTheSequentialBatchAreTriedOneAfterTheOther() {
        open("/docs/");
        JsonNode groups = tryOut(BATCH, "groups");
        assertThat(groups.findValuesAsString("status"))
                .containsExactly("201", "201", "201", "201", "201", "201", "201");
        JsonNode change = tryOut(SEQUENTIAL, "change");
        assertThat(change.findValuesAsString("ReturnCode")).containsExactly("201", "204");
        askedForNothingElse();
    }

    @Test
    void aPackageIsChosenAndShown() {
        open("/docs/");
        new Select(find("#package")).selectByValue("room");
        assertThat(until(() -> {
                    String title = find("#description .info .title").getText();
                    return title.contains("room") ? title : null;
                }))
                .startsWith("REST batch over OSID: room");
        assertThat(browser.getCurrentUrl()).endsWith("/docs/?package=room");
        assertThat(new Select(find("#package")).getFirstSelectedOption().getText())
                .isEqualTo("package room");
        assertThat(find("#document").getDomAttribute("href")).isEqualTo("/openapi.json?package=room");
        assertThat(find("#description").getText()).contains("osid.room.Campus");
        askedForNothingElse();
    }

    @Test
    void theLargestPackageIsShownInAFewSeconds() {
        open("/docs/?package=resource");
        Number millis = (Number) browser.executeScript("return performance.now()");
        System.out.println("the largest package is shown after " + millis.intValue() + " ms");
        assertThat(find("#description").getText()).contains("osid.resource.Resource");
        askedForNothingElse();
    }

    @Test
    void ourPartsKeepTheRulesOfAccessibility() {
        open("/docs/");
        Results results = new AxeBuilder()
                .withTags(RULES)
                .disableIframeTesting()
                .include(List.of(List.of(".top")))
                .analyze(browser);
        assertThat(results.getViolations()).isEmpty();
        assertThat(results.getPasses()).as("something was judged").hasSizeGreaterThan(5);
        assertThat(browser.getTitle()).isEqualTo("REST batch over OSID");
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("en");
        assertThat(browser.findElements(By.cssSelector("#description main"))).hasSize(1);
    }

    /** The picture that the guide shows; it goes to the folder that the property {@code osid.screenshots} names. */
    @Test
    void aPictureOfThePageIsTaken() throws IOException {
        open("/docs/");
        tryOut(BATCH, "");
        Number answer = (Number) browser.executeScript("scrollTo(0, 0); return document.querySelector('" + BATCH
                + " .live-responses-table').getBoundingClientRect().top");
        // as tall as it takes to see the request and the begin of its answer
        browser.manage().window().setSize(new Dimension(1200, answer.intValue() + 600));
        Path pictures = Files.createDirectories(Path.of(System.getProperty("osid.screenshots", "target/screenshots")));
        Path file = pictures.resolve("gateway-page.png");
        Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
        assertThat(ImageIO.read(file.toFile()).getHeight()).isGreaterThan(answer.intValue());
        browser.manage().window().setSize(new Dimension(1200, 900));
    }

    private void askedForNothingElse() {
        List<String> asked = logs(LogType.PERFORMANCE).stream()
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> JsonMapper.shared().readTree(message).at("/message/params/request/url"))
                .map(url -> url.stringValue(""))
                .toList();
        String own = gateway.uri() + "/";
        assertThat(asked)
                .contains(own + "openapi.json")
                .allMatch(url -> url.startsWith(own) || url.startsWith("data:"));
        assertThat(logs(LogType.BROWSER)).isEmpty();
    }
}
