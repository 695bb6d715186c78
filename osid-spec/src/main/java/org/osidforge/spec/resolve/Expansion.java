package org.osidforge.spec.resolve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.pattern.InterfaceDraft;

/**
 * Descriptors expanded for whoever tries out what they give: what clashes with something else can still be looked at.
 *
 * <p>The loader, in contrast, gives all or nothing.
 */
public final class Expansion {

    private final Resolution resolution;
    private final EventLog log;

    private Expansion(Resolution resolution, EventLog log) {
        this.resolution = resolution;
        this.log = log;
    }

    /**
     * Expands descriptors.
     *
     * @param given descriptors as read
     * @param closure completes them
     * @param log is told of every problem; if there is an error, the expansion is not complete
     */
    public static Expansion of(List<Descriptor> given, Closure closure, EventLog log) {
        Resolution resolution = new Resolution(closure.complete(given, log), log);
        if (!log.hasErrors()) {
            resolution.plan();
        }
        if (!log.hasErrors()) {
            resolution.expand();
        }
        return new Expansion(resolution, log);
    }

    /** The interfaces of each of these descriptors under its key, in the order in which they were made. */
    public Map<String, List<InterfaceSpec>> interfacesOf(List<Descriptor> descriptors) {
        Map<String, List<InterfaceSpec>> interfaces = new TreeMap<>();
        for (Descriptor descriptor : descriptors) {
            interfaces.put(
                    descriptor.key(),
                    resolution.of(descriptor).drafts.stream()
                            .map(InterfaceDraft::finish)
                            .toList());
        }
        return interfaces;
    }

    /** Tells everything that the loader would refuse. */
    public void check() {
        new Checker(resolution, log).check();
    }
}
