package org.osidforge.spec.pattern;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osidforge.spec.descriptor.Descriptor.Operation;
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
 * @param sessionNames simple names of those that are not called as usual
 * @param operations what the admin session does
 * @param note why it deviates
 * @param origin where it comes from
 */
public record ObjectPlan(
        ObjectKind kind,
        List<ElementPlan> elements,
        List<List<Parent>> lookups,
        Set<Session> sessions,
        Map<Session, String> sessionNames,
        Set<Operation> operations,
        String note,
        Origin origin) {

    /** Simple name of the session. */
    public String lookupSession() {
        return sessionNames.getOrDefault(Session.LOOKUP, kind.name() + "LookupSession");
    }

    /** Simple name of the session. */
    public String adminSession() {
        return sessionNames.getOrDefault(Session.ADMIN, kind.name() + "AdminSession");
    }
}
