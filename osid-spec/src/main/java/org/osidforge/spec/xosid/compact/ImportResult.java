package org.osidforge.spec.xosid.compact;

import java.util.List;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.Event;
import org.osidforge.spec.diagnostic.Severity;

/**
 * What the way to descriptors gave.
 *
 * @param descriptors one for each package, sorted by name; empty if there is an error
 * @param events what cannot be described, at its place in the XOSID file, and warnings; sorted by place
 */
public record ImportResult(List<DescriptorFile> descriptors, List<Event> events) {

    public ImportResult {
        descriptors = List.copyOf(descriptors);
        events = List.copyOf(events);
    }

    /** Whether there is an error among the events. */
    public boolean hasErrors() {
        return events.stream().anyMatch(event -> event.severity() == Severity.ERROR);
    }
}
