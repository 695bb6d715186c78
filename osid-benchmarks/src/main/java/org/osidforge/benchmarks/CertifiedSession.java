package org.osidforge.benchmarks;

import java.util.List;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.report.ExitCode;

/** A program that certifies one session of the in-memory provider; also certifies others. */
public final class CertifiedSession {

    private CertifiedSession() {}

    /** Certifies the session that makes campuses. */
    public static void main(String[] args) throws Exception {
        certify(1, List.of("osid.room.batch"), List.of("CampusBatchAdminSession"));
    }

    /**
     * Tries every clause with the same data each time; how many results there are.
     *
     * @param threads how many sessions are tried beside each other
     * @param packages the packages; none means all
     * @param sessions simple names of sessions; none means all
     * @throws IllegalStateException if a clause failed: then the time says nothing
     */
    static int certify(int threads, List<String> packages, List<String> sessions) throws Exception {
        try (EngineProvider provider = EngineProvider.over("memory", new MemoryStore())) {
            var report = Tck.run(TckRequest.of(provider)
                    .withPackages(packages)
                    .withSessions(sessions)
                    .withThreads(threads)
                    .withSeed(7));
            if (report.exitCode() != ExitCode.NOTHING_FAILED) {
                throw new IllegalStateException(report.lastLine() + " " + report.problems());
            }
            return report.results().size();
        }
    }
}
