package org.osidforge.tck.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.ReportFiles;
import org.osidforge.tck.report.TckReport;

/**
 * The clauses as JUnit tests, for the tests of a provider: one test for each clause on each session.
 *
 * <p>The owner of a provider writes a class that extends this one and gives the provider. One run of the TCK takes place, the same as from the command line or from code, and its results are
 * told as a tree: a container for each session, in it a test for each clause. Each is named by clause, session and provider, such as
 * {@code CREATE-01 osid.room.batch.CampusBatchAdminSession of campus}, in the console, in the XML that build tools write and in the tree of an IDE.
 *
 * <p>A clause that passed is a passed test; one that failed, in a strict run also advice that is not followed, is a failed test; everything else is an aborted test with the reason, and
 * never shown as passed. One more test, the run itself, fails where the run could not take place as asked, with every problem.
 *
 * <p>JUnit Jupiter 5.3 or newer must be on the class path. These system properties change a run for once, for instance to try again what failed:
 *
 * <ul>
 *   <li>{@code osid.tck.clause}: only this clause or group, or several with commas
 *   <li>{@code osid.tck.session}: only this session, by simple name, or several with commas
 *   <li>{@code osid.tck.seed}: the same data as the run with that seed
 * </ul>
 */
public abstract class AbstractConformanceTest {

    /** For the class that gives the provider. */
    protected AbstractConformanceTest() {}

    /**
     * The provider; asked once.
     *
     * @return never null; whoever made it closes it, for instance in a method with {@code @AfterEach}
     * @throws Exception if there is none; no clause is tried then, and one test fails with it
     */
    protected abstract ProviderUnderTest provider() throws Exception;

    /**
     * What else is asked for: packages, known deviations, existing Ids, seed.
     *
     * @param request a request for all clauses on all that the provider has
     * @return the request to run
     */
    protected TckRequest configured(TckRequest request) {
        return request;
    }

    /**
     * Where the report is written besides.
     *
     * @return a folder, which is made if it is not there, such as {@code target/osid-tck}; or empty, then no report is written
     */
    protected Optional<Path> reportFolder() {
        return Optional.empty();
    }

    /**
     * Runs the TCK and tells its results; called by JUnit.
     *
     * @return first the run itself, then a container for each session
     * @throws Exception if there is no provider, or the report cannot be written
     */
    @TestFactory
    @DisplayName("OSID conformance")
    List<DynamicNode> clauses() throws Exception {
        TckReport report = Tck.run(Once.narrowed(configured(TckRequest.of(provider()))));
        write(report);
        return new ReportTree(report).nodes();
    }

    private void write(TckReport report) throws IOException {
        Optional<Path> folder = reportFolder();
        if (folder.isPresent()) {
            ReportFiles.write(report, folder.get());
        }
    }
}
