package org.osidforge.mutants;

import java.util.List;
import org.osidforge.mutants.MistakeResult.Verdict;

/**
 * What the conformance kit is worth.
 *
 * @param mistakes what it made of each mistake
 * @param sound what it made of each sound provider
 */
public record SelfTestReport(List<MistakeResult> mistakes, List<SoundResult> sound) {

    public SelfTestReport {
        mistakes = List.copyOf(mistakes);
        sound = List.copyOf(sound);
    }

    /** How many mistakes have that verdict. */
    public long count(Verdict verdict) {
        return mistakes.stream().filter(one -> one.verdict() == verdict).count();
    }

    /** The share of mistakes that were caught by the clause that they break, in whole per cent; 100 only if that is all, and where there is none. */
    public long score() {
        return mistakes.isEmpty() ? 100 : count(Verdict.CAUGHT) * 100 / mistakes.size();
    }

    /** How many sound providers some clause found fault with. */
    public long falseAlarms() {
        return sound.stream().filter(one -> !one.alarms().isEmpty()).count();
    }

    /** Whether every mistake was caught by the clause that it breaks, and no clause found fault with a sound provider. */
    public boolean isPerfect() {
        return count(Verdict.CAUGHT) == mistakes.size() && falseAlarms() == 0;
    }
}
