package org.osidforge.spec.diagnostic;

import java.util.Comparator;

/**
 * One problem of a descriptor.
 *
 * @param severity how bad it is
 * @param code stable code that people can search for, such as {@code OSID-201}
 * @param message what is wrong and what is expected
 * @param location where it is
 */
public record Event(Severity severity, String code, String message, SourceLocation location)
        implements Comparable<Event> {

    private static final Comparator<Event> ORDER = Comparator.comparing(Event::location)
            .thenComparing(Event::severity)
            .thenComparing(Event::code)
            .thenComparing(Event::message);

    /** The event of that message at that place. */
    public static Event of(Message message, SourceLocation location, Object... arguments) {
        return new Event(message.severity(), message.code(), message.text(arguments), location);
    }

    /** Order of printing: by file, line and column. */
    @Override
    public int compareTo(Event other) {
        return ORDER.compare(this, other);
    }

    /** As {@link LinePrinter} writes it. */
    @Override
    public String toString() {
        return location + ": " + severity + " [" + code + "] " + message;
    }
}
