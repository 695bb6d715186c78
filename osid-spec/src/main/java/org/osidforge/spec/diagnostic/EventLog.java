package org.osidforge.spec.diagnostic;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects events; knows whether there is an error among them. */
public final class EventLog {

    /** So many events are kept: a file that is wrong throughout is not told line by line. */
    public static final int LIMIT = 200;

    private final SortedSet<Event> events = new TreeSet<>();
    private boolean full;

    /** Adds the event of that message at that place. */
    public void add(Message message, SourceLocation location, Object... arguments) {
        if (!full) {
            add(Event.of(message, location, arguments));
        }
    }

    /** Adds an event; the same event twice is one. */
    public void add(Event event) {
        if (full || events.contains(event)) {
            return;
        }
        if (events.size() == LIMIT) {
            full = true;
            events.add(Event.of(Message.TOO_MANY_EVENTS, event.location(), LIMIT));
        } else {
            events.add(event);
        }
    }

    /** Whether no more events are kept. */
    public boolean full() {
        return full;
    }

    /** Whether there is an error. */
    public boolean hasErrors() {
        return events.stream().anyMatch(event -> event.severity() == Severity.ERROR);
    }

    /** All events, sorted by place. */
    public List<Event> events() {
        return List.copyOf(events);
    }
}
