package org.osidforge.gateway.openapi;

import java.util.HashSet;
import java.util.Set;
import org.osidforge.gateway.resource.LookupMethods;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.spec.model.Parent;

/** Which operations the specification gives for a kind, by their names in the description. */
final class Offer {

    private static final String IN_SESSION = "InSession";

    private final Set<String> operations = new HashSet<>();

    private Offer() {}

    /** Those for objects of a kind. */
    static Offer of(Resource one) {
        Offer offer = new Offer();
        boolean creates = !one.ways().isEmpty();
        boolean updates = one.formsForUpdate().isPresent() && one.update().isPresent();
        offer.add(one.lookup().isPresent(), "read");
        offer.add(one.lookup().flatMap(LookupMethods::all).isPresent(), "list");
        offer.add(creates, "create");
        offer.add(creates && updates && one.alias().isPresent(), "replace");
        offer.add(updates, "change");
        offer.add(one.delete().isPresent(), "delete");
        offer.add(one.alias().isPresent(), "alias");
        return offer;
    }

    /** Those for objects of a kind that are made for those of another. */
    static Offer of(Resource parent, Resource child) {
        Offer offer = new Offer();
        offer.add(child.lookup().isPresent() && isListed(parent, child), "listChildren");
        offer.add(
                child.ways().stream()
                        .flatMap(way -> way.way().parents().stream())
                        .anyMatch(p -> isOf(p, parent)),
                "createChild");
        return offer;
    }

    // the first parent of that kind is the one that an address names
    private static boolean isListed(Resource parent, Resource child) {
        Set<String> listed = child.lookup().orElseThrow().forParent().keySet();
        return child.parents().stream()
                .filter(p -> isOf(p, parent))
                .findFirst()
                .filter(p -> listed.contains(p.name()))
                .isPresent();
    }

    private static boolean isOf(Parent parent, Resource kind) {
        return parent.kind().equals(kind.osidName());
    }

    private void add(boolean offered, String operation) {
        if (offered) {
            operations.add(operation);
            operations.add(operation + IN_SESSION);
        }
    }

    /** Whether that operation is among them. */
    boolean has(String operation) {
        return operations.contains(operation);
    }
}
