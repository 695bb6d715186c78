package org.osidforge.crash.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of one writer in the order in which they arrived; what did not arrive was never acknowledged. */
public final class Protocol {

    private final Map<Long, Operation> operations = new LinkedHashMap<>();
    private int lines;
    private int begun;

    /** An empty protocol. */
    public Protocol() {}

    /** One line more. */
    public void add(Line line) {
        lines++;
        switch (line.what()) {
            case INTENT ->
                operations.put(
                        line.operation(),
                        new Operation(
                                line.operation(),
                                line.thread(),
                                line.way(),
                                line.isShared(),
                                line.actions(),
                                line.answers(),
                                Operation.Fate.UNKNOWN,
                                null,
                                lines,
                                Integer.MAX_VALUE));
            case ANSWERED, FAILED ->
                operations.computeIfPresent(line.operation(), (number, before) -> before.ended(line, lines));
            case BEGUN -> begun++;
            default -> {
                // about no operation
            }
        }
    }

    /** All operations in the order in which they began. */
    public List<Operation> operations() {
        return new ArrayList<>(operations.values());
    }

    /** How many lines arrived. */
    public int lines() {
        return lines;
    }

    /** How many transactions were begun whose end was never asked for. */
    public int openTransactions() {
        return begun
                - (int) operations.values().stream()
                        .filter(one -> one.way() != Way.CALL)
                        .count();
    }
}
