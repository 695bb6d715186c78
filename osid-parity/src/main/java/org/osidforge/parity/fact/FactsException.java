package org.osidforge.parity.fact;

import java.util.List;

/** Facts cannot be read; the message has one line for each problem, with file and line. */
public final class FactsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FactsException(List<String> problems) {
        super(String.join("\n", problems));
    }

    FactsException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
