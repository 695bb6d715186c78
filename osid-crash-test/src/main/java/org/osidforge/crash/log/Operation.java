package org.osidforge.crash.log;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An operation as far as its lines arrived.
 *
 * @param number its number
 * @param thread number of the thread
 * @param way how its actions are done together
 * @param isShared whether it is about what all threads write
 * @param actions what was to be done
 * @param answers what the responses said, those inside of a transaction as well; none where no answer arrived
 * @param fate what is known of its end
 * @param words of its failure, null where it did not fail
 * @param begin place of the line before it among all lines
 * @param end place of the line after it; {@link Integer#MAX_VALUE} where there is none
 */
public record Operation(
        long number,
        int thread,
        Way way,
        boolean isShared,
        List<Action> actions,
        List<Answer> answers,
        Fate fate,
        String words,
        int begin,
        int end) {

    /** What is known of the end of an operation. */
    public enum Fate {
        /** It returned: what it said must be true. */
        ANSWERED,
        /** It threw: it must have done nothing. */
        FAILED,
        /** Nobody knows: it must have been done wholly or not at all. */
        UNKNOWN
    }

    /** The operation after that line about its end. */
    Operation ended(Line line, int place) {
        boolean answered = line.what() == Line.What.ANSWERED;
        return new Operation(
                number,
                thread,
                way,
                isShared,
                actions,
                answered && way == Way.CALL ? line.answers() : answers,
                answered ? Fate.ANSWERED : Fate.FAILED,
                line.words(),
                begin,
                place);
    }

    /** The same operation where a failure tells nothing, because the server behind the provider was killed. */
    public Operation unsure() {
        return fate == Fate.FAILED
                ? new Operation(
                        number, thread, way, isShared, actions, answers, Fate.UNKNOWN, words, begin, Integer.MAX_VALUE)
                : this;
    }

    /** For a report of a violation. */
    @Override
    public String toString() {
        return "#" + number + " of thread " + thread + ", " + way + ", " + fate
                + (words == null ? "" : " (" + words + ")")
                + ": " + actions.stream().map(Action::toString).collect(Collectors.joining("; "))
                + (answers.isEmpty() ? "" : " -> " + answers);
    }
}
