package org.osidforge.spec.pattern;

import java.util.List;
import java.util.Set;
import org.osidforge.spec.descriptor.Descriptor.Session;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;

/**
 * An object with all names resolved, ready for its patterns.
 *
 * @param kind the kind of the model
 * @param elements its elements with what their methods need, in the order of the kind
 * @param lookups what it is looked up for: one or several parents or references together
 * @param sessions which sessions are made
 * @param note why it deviates
 * @param origin where it comes from
 */
public record ObjectPlan(
        ObjectKind kind,
        List<ElementPlan> elements,
        List<List<Parent>> lookups,
        Set<Session> sessions,
        String note,
        Origin origin) {

    /** Simple name of the session. */
    public String lookupSession() {
        return kind.name() + "LookupSession";
    }

    /** Simple name of the session. */
    public String adminSession() {
        return kind.name() + "AdminSession";
    }
}
