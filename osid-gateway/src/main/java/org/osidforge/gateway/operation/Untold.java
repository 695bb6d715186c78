package org.osidforge.gateway.operation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.osid.OsidForm;
import org.osid.PermissionDeniedException;
import org.osidforge.gateway.provider.ProviderException;
import org.osidforge.gateway.provider.Sessions;
import org.osidforge.gateway.resource.Property;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.runtime.value.BasicId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What objects do not tell and their forms for update do, such as the parents of a catalog.
 *
 * <p>Without it a client could set what it can never read. A caller who may not change objects is not told.
 */
final class Untold {

    /** Nothing, or nothing that could be had. */
    static final Untold NOTHING = new Untold(List.of(), Map.of());

    private final List<Property> properties;
    private final Map<BasicId, OsidForm> forms;

    private Untold(List<Property> properties, Map<BasicId, OsidForm> forms) {
        this.properties = properties;
        this.forms = forms;
    }

    /**
     * What these objects do not tell.
     *
     * @param ids their primary Ids
     */
    static Untold of(Sessions sessions, Resource resource, Collection<BasicId> ids) {
        return of(sessions, resource, ids, Property::isUntold);
    }

    /** All that forms for update tell, for kinds whose objects nobody can look up. */
    static Untold all(Sessions sessions, Resource resource, Collection<BasicId> ids) {
        return of(sessions, resource, ids, Property::isWritable);
    }

    private static Untold of(Sessions sessions, Resource resource, Collection<BasicId> ids, Predicate<Property> which) {
        List<Property> properties =
                resource.properties().all().stream().filter(which).toList();
        if (properties.isEmpty() || ids.isEmpty() || resource.formsForUpdate().isEmpty()) {
            return NOTHING;
        }
        return Offer.findBatchSession(sessions, resource)
                .map(found -> new Untold(properties, forms(resource, found, ids)))
                .orElse(NOTHING);
    }

    private static Map<BasicId, OsidForm> forms(Resource resource, Object session, Collection<BasicId> ids) {
        try {
            return FormsForUpdate.of(resource, session, ids);
        } catch (ProviderException failed) {
            if (failed.getCause() instanceof PermissionDeniedException) {
                return Map.of();
            }
            throw failed;
        }
    }

    /** Whether anything is known of the object of that primary Id. */
    boolean knows(BasicId id) {
        OsidForm form = forms.get(id);
        return form != null && properties.stream().anyMatch(property -> property.isKnown(form));
    }

    /** Adds what the object of that primary Id does not tell. */
    void putInto(ObjectNode json, BasicId id) {
        OsidForm form = forms.get(id);
        if (form == null) {
            return;
        }
        for (Property property : properties) {
            JsonNode value = property.readExisting(form);
            if (value != null) {
                json.set(property.name(), value);
            }
        }
    }
}
