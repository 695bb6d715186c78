package com.example.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osid.OsidException;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** Certifies the in-memory provider for the package of this project. */
class LibraryConformanceTest {

    @Test
    void theProviderServesThisPackage() throws OsidException {
        try (EngineProvider memory = EngineProvider.of("memory", MemoryProvider.open())) {
            TckReport report = Tck.run(TckRequest.of(memory).withPackages(List.of("osid.library.batch")));
            String text = TextReport.write(report);
            assertEquals(0, report.count(Outcome.FAILED), text);
            assertEquals(ExitCode.NOTHING_FAILED, report.exitCode(), text);
            assertTrue(passed(report, "FORM-08", "BookBatchAdminSession"), text);
        }
    }

    /** FORM-08 tries record types; of the objects of this package only Book has one. */
    private static boolean passed(TckReport report, String clause, String session) {
        return report.of(clause).stream()
                .anyMatch(r -> r.session().endsWith(session) && r.outcome() == Outcome.PASSED);
    }
}
