package org.osidforge.spec.xosid;

import java.util.List;
import org.osidforge.spec.diagnostic.Event;
import org.osidforge.spec.diagnostic.Severity;

/**
 * What reading XOSID gave.
 *
 * @param packages the packages, sorted by name; empty if there is an error
 * @param events errors, warnings and notes, sorted by file, line and column
 */
public record XosidResult(List<XosidPackage> packages, List<Event> events) {

    public XosidResult {
        packages = List.copyOf(packages);
        events = List.copyOf(events);
    }

    /** Whether there is an error among the events. */
    public boolean hasErrors() {
        return events.stream().anyMatch(event -> event.severity() == Severity.ERROR);
    }
}
