package org.osidforge.tck.check;

import java.util.Optional;
import org.osidforge.spec.model.ErrorCode;

/** Something that the provider threw, kept apart from everything that the TCK throws itself. */
public final class ProviderError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String call;

    ProviderError(String call, Throwable cause) {
        super(call + ": " + describe(cause), cause);
        this.call = call;
    }

    /** What was called. */
    public String call() {
        return call;
    }

    /** The error of the specification that was thrown, or empty where it was no such error. */
    public Optional<ErrorCode> code() {
        return codeOf(getCause());
    }

    /** What was seen: the error's code, or the exception with its place where it is none of the specification's. */
    public String seen() {
        return describe(getCause());
    }

    /** The error of the specification that a Java exception stands for, by the names of its class and superclasses. */
    public static Optional<ErrorCode> codeOf(Throwable thrown) {
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            for (ErrorCode code : ErrorCode.values()) {
                if (type.getName().equals("org.osid." + code.exceptionName())) {
                    return Optional.of(code);
                }
            }
        }
        return Optional.empty();
    }

    private static String describe(Throwable thrown) {
        String text = thrown.getMessage() == null ? "" : " (" + thrown.getMessage() + ")";
        return codeOf(thrown).map(code -> code + text).orElseGet(() -> {
            StackTraceElement[] trace = thrown.getStackTrace();
            return thrown.getClass().getName() + text + (trace.length == 0 ? "" : " at " + trace[0]);
        });
    }
}
