package org.osidforge.spec.pattern;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.spec.descriptor.Descriptor.Session;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;

/** All that one object gives: object, form, list, sessions and the parents of its records. */
public final class ObjectPatterns {

    private ObjectPatterns() {}

    /** The interfaces of an object, in the order of their documentation. */
    public static List<InterfaceDraft> expand(ObjectPlan plan) {
        ObjectKind kind = plan.kind();
        List<InterfaceDraft> drafts = new ArrayList<>();
        drafts.add(ObjectPattern.expand(plan));
        drafts.add(FormPattern.expand(plan));
        drafts.add(ListPattern.expand(
                plan.origin(), kind.pkg(), kind.name(), kind.plural(), InterfaceKind.LIST, kind.name()));
        if (plan.sessions().contains(Session.LOOKUP)) {
            drafts.add(LookupPattern.expand(plan));
        }
        if (plan.sessions().contains(Session.ADMIN)) {
            drafts.add(AdminPattern.expand(plan));
        }
        if (!kind.isPrimitive()) {
            drafts.addAll(RecordsPattern.expand(plan));
        }
        return drafts;
    }
}
