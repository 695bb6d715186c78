package org.osidforge.provider.infinispan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The one text that decides: which commit was the last, whether it is being carried out still, and which transactions are prepared.
 *
 * <p>Every node has a copy, and it changes by compare-and-set alone. A commit is the step from one head to the next; before it nothing is written, after it nothing can keep its writes from
 * being done. Immutable.
 *
 * @param commit number of the last commit
 * @param open its transaction while its writes are being done, else the empty string
 * @param parts in how many parts its redo is kept
 * @param stamp differs in every head that was ever written
 * @param views how often nodes came or went
 * @param prepared the transactions that hold what they touch
 */
record Head(long commit, String open, int parts, String stamp, long views, List<String> prepared) {

    /** The key of the head. */
    static final String KEY = "head";

    private static final String SEPARATOR = ";";
    private static final String COMMA = ",";
    private static final int FIELDS = 6;

    /** Copies the list. */
    Head {
        prepared = List.copyOf(prepared);
    }

    /** Before anything was written. */
    static Head first(String stamp) {
        return new Head(0, "", 0, stamp, 0, List.of());
    }

    /** Whether the writes of the last commit are being done. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** The next commit; a prepared transaction that commits is prepared no more. */
    Head next(String transaction, int itsParts, String newStamp) {
        return new Head(commit + 1, transaction, itsParts, newStamp, views, without(transaction::equals));
    }

    /** The last commit has been carried out. */
    Head done(String newStamp) {
        return new Head(commit, "", 0, newStamp, views, prepared);
    }

    /** With one more prepared transaction. */
    Head preparing(String transaction, String newStamp) {
        List<String> more = new ArrayList<>(prepared);
        more.add(transaction);
        return new Head(commit, open, parts, newStamp, views, more);
    }

    /** Without these prepared transactions. */
    Head releasing(Set<String> transactions, String newStamp) {
        return new Head(commit, open, parts, newStamp, views, without(transactions::contains));
    }

    /** The same after nodes came or went. */
    Head seen(String newStamp) {
        return new Head(commit, open, parts, newStamp, views + 1, prepared);
    }

    /** The same once more, so that a compare-and-set that was sent before fails. */
    Head again(String newStamp) {
        return new Head(commit, open, parts, newStamp, views, prepared);
    }

    private List<String> without(Predicate<String> unwanted) {
        return prepared.stream().filter(unwanted.negate()).toList();
    }

    /** As text. */
    String text() {
        return String.join(
                SEPARATOR,
                Long.toString(commit),
                open,
                Integer.toString(parts),
                stamp,
                Long.toString(views),
                String.join(COMMA, prepared));
    }

    /** The head of that text. */
    static Head of(String text) {
        String[] fields = text.split(SEPARATOR, FIELDS);
        List<String> prepared = fields[5].isEmpty() ? List.of() : List.of(fields[5].split(COMMA));
        return new Head(
                Long.parseLong(fields[0]),
                fields[1],
                Integer.parseInt(fields[2]),
                fields[3],
                Long.parseLong(fields[4]),
                prepared);
    }
}
