package org.osidforge.tck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a report. */
public final class ReportFiles {

    /** Name of the JSON file. */
    public static final String JSON = "report.json";

    /** Name of the XML file. */
    public static final String XML = "report.xml";

    private ReportFiles() {}

    /**
     * Writes {@code report.json} and {@code report.xml} beside each other.
     *
     * @param report the report
     * @param directory where; it is made if it is not there
     * @return the JSON file
     * @throws IOException if a file cannot be written
     */
    public static Path write(TckReport report, Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve(XML), JUnitReport.write(report));
        return Files.write(directory.resolve(JSON), JsonReport.write(report));
    }
}
