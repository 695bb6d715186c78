package org.osidforge.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.crash.broken.BrokenProvider;
import org.osidforge.crash.check.Violation;
import org.osidforge.crash.check.Violation.Code;
import org.osidforge.crash.journal.JournalProviders;
import org.osidforge.crash.provider.Target;

/** The crash test itself: a sound store passes, and each store that is broken on purpose is caught. Writers are processes that are killed. */
class CrashTestTest {

    /** The first or second is enough nearly always; a kill by chance must hit. */
    private static final int ROUNDS = 25;

    private static final int RUNS = 4;

    @TempDir
    private Path folder;

    private CrashReport run(Class<?> provider, int rounds) throws Exception {
        return run(provider.getSimpleName(), provider, rounds);
    }

    private CrashReport run(String name, Class<?> provider, int rounds) throws Exception {
        Map<String, String> settings =
                Map.of(JournalProviders.FILE, folder.resolve("journal").toString(), BrokenProvider.WRAPPER, name);
        Target target = new Target(name, provider.getName(), settings, Optional.empty());
        long seed = Long.getLong("osid.seed", System.nanoTime() % 1_000_000);
        System.out.println(name + " seed " + seed);
        return CrashTest.run(target, folder, rounds, 4, seed, round -> System.out.println("  " + round.words()));
    }

    @Test
    void aSoundStoreKeepsEveryPromise() throws Exception {
        CrashReport report = run(JournalProviders.Sound.class, 6);
        assertThat(report.rounds())
                .flatMap(round -> round.verdict().violations())
                .isEmpty();
        assertThat(report.rounds()).hasSize(6);
        assertThat(report.answered()).isPositive();
    }

    static List<Arguments> broken() {
        return List.of(
                Arguments.of(JournalProviders.AcknowledgesEarly.class, Set.of(Code.LOST, Code.HALF, Code.GHOST)),
                Arguments.of(JournalProviders.LosesTheLast.class, Set.of(Code.LOST, Code.GHOST)),
                Arguments.of(JournalProviders.LosesSome.class, Set.of(Code.LOST, Code.GHOST)),
                Arguments.of(JournalProviders.WritesInHalves.class, Set.of(Code.HALF, Code.GHOST)),
                Arguments.of(JournalProviders.DoublesOnReplay.class, Set.of(Code.DOUBLED)),
                Arguments.of(JournalProviders.BringsBack.class, Set.of(Code.GHOST)),
                Arguments.of(JournalProviders.KeepsOldAliases.class, Set.of(Code.LOST)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenJournalIsCaught(Class<?> provider, Set<Code> expected) throws Exception {
        caught(run(provider, ROUNDS), expected);
    }

    static List<Arguments> wrapped() {
        return List.of(
                Arguments.of("LastIsForgotten", Set.of(Code.LOST)),
                Arguments.of("UpdateIsDenied", Set.of(Code.ANSWER)),
                Arguments.of("IndexIsEmpty", Set.of(Code.TORN)),
                Arguments.of("CommitIsNotOne", Set.of(Code.HALF)));
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void aBrokenStoreIsCaught(String wrapper, Set<Code> expected) throws Exception {
        CrashReport report = run(wrapper, BrokenProvider.class, ROUNDS);
        // a run ends with its first violation, which a mistake may also cause further on
        for (int run = 1; run < RUNS && codes(report).stream().noneMatch(expected::contains); run++) {
            assertThat(report.isSound()).isFalse();
            folder = Files.createDirectory(folder.resolve("again"));
            report = run(wrapper, BrokenProvider.class, ROUNDS);
        }
        caught(report, expected);
    }

    private static List<Code> codes(CrashReport report) {
        return report.rounds().stream()
                .flatMap(round -> round.verdict().violations().stream())
                .map(Violation::code)
                .toList();
    }

    private void caught(CrashReport report, Set<Code> expected) {
        assertThat(report.isSound()).isFalse();
        List<Violation> violations =
                report.rounds().get(report.rounds().size() - 1).verdict().violations();
        violations.stream().limit(3).forEach(one -> System.out.println("  " + one.code() + " " + one.words()));
        assertThat(violations).extracting(Violation::code).containsAnyElementsOf(expected);
        assertThat(folder.resolve("violations.txt")).content().contains("[CRASH-");
    }
}
