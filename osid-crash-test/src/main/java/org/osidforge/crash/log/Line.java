package org.osidforge.crash.log;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line from the writer to the one who kills it.
 *
 * @param what what it tells
 * @param operation number of the operation, 0 where it is about none
 * @param thread number of the thread
 * @param way how the actions are done together, null where there are none
 * @param isShared whether it is about what all threads write
 * @param actions what is to be done; in the line before it
 * @param answers what the responses said: in the line after a call, and in that before a commit for the calls inside
 * @param words of a failure, null elsewhere
 */
public record Line(
        What what,
        long operation,
        int thread,
        Way way,
        boolean isShared,
        List<Action> actions,
        List<Answer> answers,
        String words) {

    /** What a line tells. */
    public enum What {
        /** The provider is about to be opened. */
        OPENING,
        /** It is open and work begins. */
        OPENED,
        /** A transaction has begun; nothing of it may be seen before its commit. */
        BEGUN,
        /** The call, or the end of the transaction, comes next. */
        INTENT,
        /** It returned. */
        ANSWERED,
        /** It threw. */
        FAILED
    }

    /** Keeps copies. */
    public Line {
        actions = actions == null ? List.of() : List.copyOf(actions);
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /** A line about no operation. */
    public static Line of(What what) {
        return new Line(what, 0, 0, null, false, null, null, null);
    }

    /** As JSON, without line ends. */
    public String write() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** What {@link #write} wrote. */
    public static Line read(String json) {
        return JsonMapper.shared().readValue(json, Line.class);
    }
}
