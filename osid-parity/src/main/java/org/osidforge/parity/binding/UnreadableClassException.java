package org.osidforge.parity.binding;

/** A class file or a jar cannot be read; the message names it. */
public final class UnreadableClassException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableClassException(String message, Throwable cause) {
        super(message, cause);
    }
}
