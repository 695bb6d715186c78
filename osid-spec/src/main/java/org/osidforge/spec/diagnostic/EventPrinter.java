package org.osidforge.spec.diagnostic;

import java.util.List;

/** Writes events for a reader: a person or a tool. */
public interface EventPrinter {

    /** The events as text; ends in a line break unless there is nothing to write. */
    String print(List<Event> events);
}
