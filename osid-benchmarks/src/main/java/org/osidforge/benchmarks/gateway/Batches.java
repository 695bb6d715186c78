package org.osidforge.benchmarks.gateway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The batches in the wire form of a side, and what their answers say. For one thread. */
public abstract class Batches {

    /** One request of a batch. */
    enum Verb {
        CREATE,
        CHANGE,
        DELETE
    }

    private final byte[] made;
    private final byte[] id;
    private final byte[] failed;
    private final StringBuilder text = new StringBuilder(1 << 16);

    /**
     * Batches of a wire form.
     *
     * @param made stands in an answer once for each object that was made
     * @param id stands in an answer before the Id of an object, which ends with a quotation mark
     * @param failed stands in an answer if a request failed
     */
    Batches(String made, String id, String failed) {
        this.made = made.getBytes(StandardCharsets.UTF_8);
        this.id = id.getBytes(StandardCharsets.UTF_8);
        this.failed = failed.getBytes(StandardCharsets.UTF_8);
    }

    /** A batch that creates that many objects. */
    public final Sent creates(int count) {
        text.setLength(0);
        begin(text);
        for (int i = 1; i <= count; i++) {
            add(text, i, Verb.CREATE, "", "Campus " + i);
        }
        return sent();
    }

    /** A batch that creates, changes and deletes in turns: one object is made for each that is deleted. */
    public final Sent mixed(List<String> changed, List<String> deleted) {
        text.setLength(0);
        begin(text);
        int number = 0;
        for (int i = 0; i < changed.size(); i++) {
            if (i < deleted.size()) {
                add(text, ++number, Verb.CREATE, "", "Campus");
            }
            add(text, ++number, Verb.CHANGE, changed.get(i), "Renamed");
            if (i < deleted.size()) {
                add(text, ++number, Verb.DELETE, deleted.get(i), "");
            }
        }
        return sent();
    }

    private Sent sent() {
        end(text);
        return new Sent(type(), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    abstract String type();

    abstract void begin(StringBuilder to);

    abstract void add(StringBuilder to, int number, Verb verb, String id, String name);

    abstract void end(StringBuilder to);

    /**
     * Checks an answer.
     *
     * @throws IllegalStateException unless all requests were done and so many objects made
     */
    public void check(byte[] answer, int made) {
        if (made(answer) != made || next(answer, failed, 0) >= 0) {
            throw new IllegalStateException("wanted " + made + " objects, got "
                    + new String(answer, 0, Math.min(answer.length, 2000), StandardCharsets.UTF_8));
        }
    }

    private int made(byte[] answer) {
        int count = 0;
        for (int at = next(answer, made, 0); at >= 0; at = next(answer, made, at)) {
            count++;
        }
        return count;
    }

    /** The Ids of the objects that were made, as the answer tells. */
    public List<String> ids(byte[] answer) {
        List<String> found = new ArrayList<>();
        for (int at = next(answer, made, 0); at >= 0; at = next(answer, made, at)) {
            int from = next(answer, id, at);
            int to = from;
            while (answer[to] != '"') {
                to++;
            }
            found.add(new String(answer, from, to - from, StandardCharsets.UTF_8));
        }
        return found;
    }

    /** Where that is over that comes next, or -1. */
    private static int next(byte[] in, byte[] wanted, int from) {
        for (int i = from; i <= in.length - wanted.length; i++) {
            int same = 0;
            while (same < wanted.length && in[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return i + same;
            }
        }
        return -1;
    }
}
