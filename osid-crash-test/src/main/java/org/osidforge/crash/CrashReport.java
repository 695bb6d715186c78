package org.osidforge.crash;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * What a crash test has shown.
 *
 * @param target name of the provider
 * @param seed of the whole
 * @param rounds its rounds; the last is the one with violations where there are any
 * @param seconds how long it took
 */
public record CrashReport(String target, long seed, List<RoundReport> rounds, long seconds) {

    /** Keeps a copy. */
    public CrashReport {
        rounds = List.copyOf(rounds);
    }

    /** Whether every promise was kept. */
    public boolean isSound() {
        return rounds.stream().allMatch(one -> one.verdict().violations().isEmpty());
    }

    /** How many operations were acknowledged. */
    public int answered() {
        return sum(one -> one.verdict().answered());
    }

    /** The summary as a table in Markdown, each line ended. */
    public String table() {
        return "| | " + target + " |\n|---|---:|\n"
                + row("rounds", rounds.size())
                + row("in which the database server was killed too", count(RoundReport::wasServerKilled))
                + row("in which the kill came before the provider was open", count(one -> !one.wasOpen()))
                + row("operations acknowledged", answered())
                + row(
                        "operations that threw and so had to have done nothing",
                        sum(one -> one.verdict().failed()))
                + row("operations without an answer", sum(one -> one.verdict().unknown()))
                + row("of these found done, wholly", sum(one -> one.verdict().done()))
                + row("transactions open when the kill came", sum(RoundReport::openTransactions))
                + row(
                        "objects at the end",
                        rounds.isEmpty() ? 0 : rounds.get(rounds.size() - 1).objects())
                + row("promises broken", sum(one -> one.verdict().violations().size()))
                + "| seed | " + seed + " |\n"
                + row("seconds", (int) seconds);
    }

    private int sum(ToIntFunction<RoundReport> number) {
        return rounds.stream().mapToInt(number).sum();
    }

    private int count(java.util.function.Predicate<RoundReport> which) {
        return (int) rounds.stream().filter(which).count();
    }

    private static String row(String words, int number) {
        return "| " + words + " | " + String.format(Locale.ROOT, "%,d", number) + " |\n";
    }
}
