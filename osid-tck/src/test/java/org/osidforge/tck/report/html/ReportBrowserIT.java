package org.osidforge.tck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.osidforge.tck.report.ReportFiles;
import org.osidforge.tck.report.TckReport;

/** Report files as a reader meets them: in a browser, with a mouse, with the keyboard alone, on a phone, in both themes. */
class ReportBrowserIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @TempDir
    private static Path folder;

    private static ChromeDriver desktop;
    private static ChromeDriver phone;

    @BeforeAll
    static void writeReportsAndOpenBrowsers() throws IOException {
        desktop = Browser.open(1200, true);
        phone = Browser.open(360, true);
        List.of(desktop, phone).forEach(browser -> browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(3)));
        Map<String, TckReport> reports = Map.of(
                "passing", SampleReports.passing(),
                "failing", SampleReports.failing(),
                "large", SampleReports.large(),
                "hostile", SampleReports.hostile());
        for (Map.Entry<String, TckReport> report : reports.entrySet()) {
            ReportFiles.write(report.getValue(), folder.resolve(report.getKey()));
        }
    }

    @AfterAll
    static void closeBrowsers() {
        if (desktop != null) {
            desktop.quit();
        }
        if (phone != null) {
            phone.quit();
        }
    }

    @BeforeEach
    void forgetTheTheme() {
        theme(desktop, "light");
        theme(phone, "light");
        open(desktop, "passing");
        desktop.executeScript("localStorage.clear()");
    }

    private static void open(ChromeDriver browser, String report) {
        browser.get("about:blank");
        browser.get(folder.resolve(report).resolve(ReportFiles.HTML).toUri().toString());
    }

    private static void theme(ChromeDriver browser, String theme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    private static String status() {
        return desktop.findElement(By.id("status")).getText();
    }

    private static List<WebElement> rows() {
        return desktop.findElements(By.cssSelector("#list > li"));
    }

    private static WebElement choice(String outcome) {
        return desktop.findElements(By.cssSelector("#outcomes label")).stream()
                .filter(label -> label.getText().startsWith(outcome))
                .findFirst()
                .orElseThrow();
    }

    private static WebElement focused() {
        return desktop.switchTo().activeElement();
    }

    /** Presses the tab key until that element has the focus, as a reader without a mouse does. */
    private static void tabTo(String selector) {
        WebElement wanted = desktop.findElement(By.cssSelector(selector));
        for (int pressed = 0; pressed < 200 && !focused().equals(wanted); pressed++) {
            focused().sendKeys(Keys.TAB);
        }
        assertThat(focused()).isEqualTo(wanted);
        assertThat(desktop.executeScript("return getComputedStyle(document.activeElement).outlineStyle"))
                .as("the focus is seen")
                .isEqualTo("solid");
    }

    @Test
    void the_verdict_is_the_first_heading() {
        open(desktop, "passing");
        assertThat(desktop.findElement(By.tagName("h1")).getText()).isEqualTo("Passed");
        open(desktop, "failing");
        assertThat(desktop.findElement(By.tagName("h1")).getText()).isEqualTo("Failed");
        assertThat(desktop.getTitle()).startsWith("failed: campus service");
    }

    @Test
    void results_are_found_by_outcome_and_by_words() {
        open(desktop, "failing");
        int all = SampleReports.failing().results().size();
        assertThat(status()).isEqualTo("The first 100 of " + all + " results.");
        choice("failed").click();
        assertThat(status()).isEqualTo("28 results.");
        assertThat(rows()).hasSize(28).allMatch(row -> row.getText().startsWith("failed"));
        desktop.findElement(By.id("find")).sendKeys("alias-06 CAMPUS");
        assertThat(status()).isEqualTo("1 result.");
        desktop.findElement(By.id("find")).sendKeys(" nothing like it");
        assertThat(status()).isEqualTo("No result has all that.");
    }

    @Test
    void a_result_opens_and_tells_what_was_done_expected_and_seen() {
        open(desktop, "failing");
        desktop.findElement(By.id("find")).sendKeys("ALIAS-06 CampusBatchAdminSession");
        rows().get(0).findElement(By.tagName("summary")).click();
        wait(desktop, () -> rows().get(0).getText().contains("Seen"));
        assertThat(rows().get(0).getText())
                .contains("an unsuccessful response for the unknown Id", "AliasResponse (successful)");
    }

    @Test
    void a_cell_of_the_table_leads_to_its_results() {
        open(desktop, "failing");
        desktop.findElement(By.cssSelector("a[data-find='osid.room.batch.CampusBatchAdminSession ALIAS-']"))
                .click();
        assertThat(focused().getDomAttribute("id")).isEqualTo("results-title");
        assertThat(rows()).isNotEmpty().allMatch(row -> row.getText().matches("(?s)failed.*ALIAS-.*Campus.*"));
    }

    @Test
    void a_clause_is_opened_by_its_link() {
        open(desktop, "failing");
        assertThat(desktop.findElement(By.id("clause-ALIAS-06")).isDisplayed()).isFalse();
        desktop.findElement(By.cssSelector("a[href='#clause-ALIAS-06']")).click();
        wait(desktop, () -> desktop.findElement(By.id("clause-ALIAS-06")).isDisplayed());
        wait(desktop, () -> "clause-ALIAS-06".equals(focused().getDomAttribute("id")));
    }

    @Test
    void a_failure_is_reached_from_the_index() {
        open(desktop, "failing");
        desktop.findElement(By.cssSelector("#failed .index a[href='#failed-ALIAS-06']"))
                .click();
        wait(desktop, () -> "failed-ALIAS-06".equals(focused().getDomAttribute("id")));
        assertThat((Boolean) desktop.executeScript(
                        "return document.getElementById('failed-ALIAS-06').getBoundingClientRect().top < innerHeight"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"passing", "failing"})
    void a_phone_shows_every_link_of_the_head(String report) {
        open(phone, report);
        assertThat((Boolean) phone.executeScript(
                        "const nav = document.querySelector('nav'); return nav.scrollWidth <= nav.clientWidth"))
                .isTrue();
    }

    @Test
    void the_theme_follows_the_system_until_a_reader_chooses() {
        theme(desktop, "dark");
        open(desktop, "passing");
        String dark = background();
        WebElement button = desktop.findElement(By.id("theme"));
        assertThat(button.getAccessibleName()).isEqualTo("Light theme");
        button.click();
        assertThat(background()).isNotEqualTo(dark);
        assertThat(button.getAccessibleName()).isEqualTo("Dark theme");
        open(desktop, "passing");
        assertThat(background()).as("it is remembered").isNotEqualTo(dark);
    }

    private static String background() {
        return String.valueOf(desktop.executeScript("return getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void everything_can_be_done_with_the_keyboard() {
        open(desktop, "failing");
        focused().sendKeys(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Skip to the verdict");
        tabTo("#theme");
        String before = background();
        focused().sendKeys(Keys.SPACE);
        assertThat(background()).isNotEqualTo(before);
        tabTo("details.others > summary");
        focused().sendKeys(Keys.ENTER);
        wait(
                desktop,
                () -> desktop.findElement(By.cssSelector("details.others[open]"))
                        .isDisplayed());
        tabTo(".scroll");
        tabTo("#find");
        focused().sendKeys("alias-06");
        assertThat(status()).isEqualTo("4 results.");
        focused().sendKeys(Keys.TAB, Keys.SPACE);
        assertThat(status()).isEqualTo("No result has all that.");
        focused().sendKeys(Keys.SPACE);
        tabTo("#list summary");
        focused().sendKeys(Keys.ENTER);
        wait(desktop, () -> rows().get(0).getText().contains("Expected"));
    }

    @Test
    void a_report_of_all_packages_is_there_at_once_and_drawn_as_far_as_it_is_read() {
        open(desktop, "large");
        assertThat(rows()).hasSize(100);
        assertThat(desktop.findElements(By.cssSelector(".matrix .session:not([hidden])")))
                .isEmpty();
        WebElement fold = desktop.findElement(By.cssSelector(".matrix .package button"));
        fold.click();
        assertThat(fold.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(desktop.findElements(By.cssSelector(".matrix .session:not([hidden])")))
                .isNotEmpty();
        desktop.findElement(By.id("more")).click();
        assertThat(rows()).hasSize(200);
        assertThat(focused()).isEqualTo(rows().get(100).findElement(By.tagName("summary")));
        Number millis =
                (Number) desktop.executeScript("return performance.getEntriesByType('navigation')[0].domComplete");
        System.out.println("a report of " + SampleReports.large().results().size() + " results is complete after "
                + millis.intValue() + " ms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"passing", "failing", "large", "hostile"})
    void a_phone_never_scrolls_sideways(String report) {
        open(phone, report);
        assertThat((Number) phone.executeScript("return document.documentElement.clientWidth"))
                .isEqualTo(360L);
        assertThat((Number) phone.executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo(360L);
    }

    @ParameterizedTest
    @CsvSource({
        "passing, light",
        "passing, dark",
        "failing, light",
        "failing, dark",
        "large, light",
        "large, dark",
        "hostile, light"
    })
    void it_keeps_the_rules_of_accessibility(String report, String theme) {
        for (ChromeDriver browser : List.of(desktop, phone)) {
            theme(browser, theme);
            open(browser, report);
            // of what is folded away, and of what is there by the hundred, the first few stand for all
            browser.executeScript("""
                    for (const many of ['.findings', '.matrix', '.clauses', '#list']) {
                      document.querySelectorAll(many).forEach((one) => [...one.children].slice(9).forEach((rest) => rest.remove()));
                    }
                    for (const many of ['#all-clauses', '.others', '#list details']) {
                      [...document.querySelectorAll(many)].slice(0, 3).forEach((one) => { one.open = true; });
                    }""");
            Results results =
                    new AxeBuilder().withTags(RULES).disableIframeTesting().analyze(browser);
            assertThat(results.getViolations()).isEmpty();
            assertThat(results.getPasses()).as("something was judged").hasSizeGreaterThan(10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"passing", "failing", "large", "hostile"})
    void it_asks_for_nothing_but_itself_and_complains_of_nothing(String report) {
        desktop.manage().logs().get(LogType.PERFORMANCE);
        desktop.manage().logs().get(LogType.BROWSER);
        open(desktop, report);
        List<String> asked = desktop.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
        assertThat(asked)
                .isNotEmpty()
                .allMatch(message -> message.contains("\"url\":\"file:///") || message.contains("\"url\":\"data:"));
        assertThat(desktop.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void nothing_that_a_provider_says_is_run() {
        open(desktop, "hostile");
        desktop.findElements(By.cssSelector("#list summary")).forEach(WebElement::click);
        wait(desktop, () -> rows().get(1).getText().contains("Why"));
        assertThat(desktop.executeScript("return window.broken")).isNull();
        assertThat(desktop.findElements(By.tagName("img"))).isEmpty();
        assertThat(rows().get(0).getText()).contains("</script><script>window.broken=1</script>");
    }

    /** The pictures that the guide shows; they go to the folder that the property {@code osid.screenshots} names. */
    @Test
    void pictures_of_the_report_are_taken() throws IOException {
        Path pictures = Files.createDirectories(Path.of(System.getProperty("osid.screenshots", "target/screenshots")));
        picture(desktop, "light", pictures.resolve("report-light.png"));
        picture(desktop, "dark", pictures.resolve("report-dark.png"));
        picture(phone, "light", pictures.resolve("report-phone.png"));
        picture(phone, "dark", pictures.resolve("report-phone-dark.png"));
        assertThat(pictures.resolve("report-light.png"))
                .content(StandardCharsets.ISO_8859_1)
                .isNotEqualTo(Files.readString(pictures.resolve("report-dark.png"), StandardCharsets.ISO_8859_1));
    }

    private static void picture(ChromeDriver browser, String theme, Path file) throws IOException {
        theme(browser, theme);
        open(browser, "failing");
        Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
        assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThanOrEqualTo(360);
    }

    @Test
    void verdict_and_failures_are_there_without_scripts() {
        ChromeDriver plain = Browser.open(1200, false);
        try {
            open(plain, "failing");
            assertThat(plain.findElement(By.tagName("h1")).getText()).isEqualTo("Failed");
            assertThat(plain.findElement(By.id("failed-ALIAS-06")).isDisplayed())
                    .isTrue();
            assertThat(plain.findElement(By.cssSelector(".matrix .session")).isDisplayed())
                    .isTrue();
            assertThat(plain.findElement(By.tagName("noscript")).getText()).contains("report.json");
            assertThat(plain.findElement(By.id("theme")).isDisplayed()).isFalse();
        } finally {
            plain.quit();
        }
    }

    private static void wait(ChromeDriver browser, BooleanSupplier condition) {
        new WebDriverWait(browser, Duration.ofSeconds(10)).until(b -> condition.getAsBoolean());
    }
}
