package org.osidforge.tck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osidforge.tck.report.html.HtmlReport;

/** The files of a report. */
public final class ReportFiles {

    /** Name of the JSON file. */
    public static final String JSON = "report.json";

    /** Name of the XML file. */
    public static final String XML = "report.xml";

    /** Name of the page for people. */
    public static final String HTML = "report.html";

    /** Name of the summary for a pull request. */
    public static final String SUMMARY = "summary.md";

    /** Name of the badge. */
    public static final String BADGE = "badge.svg";

    private ReportFiles() {}

    /**
     * Writes {@code report.html}, {@code report.json}, {@code report.xml}, {@code summary.md} and {@code badge.svg} beside each other.
     *
     * @param report the report
     * @param directory where; it is made if it is not there
     * @return the JSON file
     * @throws IOException if a file cannot be written
     */
    public static Path write(TckReport report, Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve(HTML), HtmlReport.write(report));
        Files.write(directory.resolve(XML), JUnitReport.write(report));
        Files.write(directory.resolve(SUMMARY), MarkdownReport.write(report));
        Files.write(directory.resolve(BADGE), Badge.write(report));
        return Files.write(directory.resolve(JSON), JsonReport.write(report));
    }
}
