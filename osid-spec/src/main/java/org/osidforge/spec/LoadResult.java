package org.osidforge.spec;

import java.util.List;
import java.util.Optional;
import org.osidforge.spec.diagnostic.Event;
import org.osidforge.spec.diagnostic.Severity;
import org.osidforge.spec.model.Specification;

/**
 * What loading gave.
 *
 * @param specification everything that was loaded and what it refers to; present unless there is an error
 * @param events errors and warnings, sorted by file, line and column
 */
public record LoadResult(Optional<Specification> specification, List<Event> events) {

    public LoadResult {
        events = List.copyOf(events);
    }

    /** Whether there is an error among the events. */
    public boolean hasErrors() {
        return events.stream().anyMatch(event -> event.severity() == Severity.ERROR);
    }
}
