package org.osidforge.gateway.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osid.Identifiable;
import org.osid.PermissionDeniedException;
import org.osidforge.gateway.provider.ListReader;
import org.osidforge.gateway.provider.ProviderCall;
import org.osidforge.gateway.provider.ProviderException;
import org.osidforge.gateway.provider.Sessions;
import org.osidforge.gateway.resource.LookupMethods;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.value.BasicId;

/**
 * The objects of a kind that are there, found by Ids and aliases.
 *
 * <p>A provider without a lookup session is asked for forms for update: then objects are found, but cannot be read.
 */
final class Objects {

    /**
     * An object that is there.
     *
     * @param id its primary Id
     * @param object the object, or null where the provider has no lookup session
     */
    record Found(BasicId id, Object object) {}

    private final Sessions sessions;
    private final Resource resource;
    private final Optional<LookupMethods> methods;
    private final Optional<Object> lookup;

    Objects(Sessions sessions, Resource resource) {
        this.sessions = sessions;
        this.resource = resource;
        this.methods = resource.lookup();
        this.lookup = methods.flatMap(m -> sessions.find(resource.kind().pkg(), m.session()));
        lookup.ifPresent(session -> methods.get().views().forEach(view -> ProviderCall.call(view, session)));
    }

    /** Whether objects can be read, and not only found. */
    boolean isReadable() {
        return lookup.isPresent();
    }

    /** The lookup session. @throws Problem 501 if the provider has none */
    Object session() {
        return lookup.orElseThrow(() -> Offer.missing("look up", resource));
    }

    /** The methods of the lookup session. */
    LookupMethods methods() {
        return Offer.method(methods, "look up", resource);
    }

    /**
     * The objects of these Ids, which may be aliases.
     *
     * @return by the Ids asked for; without those that are not there
     */
    Map<BasicId, Found> find(Collection<BasicId> ids) {
        if (!isReadable()) {
            return findByForms(ids);
        }
        try {
            return findByLookup(ids);
        } catch (ProviderException failed) {
            // who may change objects may find them, also without permission to look them up
            if (failed.getCause() instanceof PermissionDeniedException
                    && resource.formsForUpdate().isPresent()) {
                return findByForms(ids);
            }
            throw failed;
        }
    }

    private Map<BasicId, Found> findByLookup(Collection<BasicId> ids) {
        if (ids.size() == 1) {
            BasicId only = ids.iterator().next();
            return read(List.of(only)).stream()
                    .findFirst()
                    .map(found -> Map.of(only, found))
                    .orElse(Map.of());
        }
        Map<BasicId, Found> byPrimary = new HashMap<>();
        read(ids).forEach(found -> byPrimary.put(found.id(), found));
        Map<BasicId, Found> found = new LinkedHashMap<>();
        List<BasicId> aliases = new ArrayList<>();
        for (BasicId id : ids) {
            Found direct = byPrimary.get(id);
            if (direct != null) {
                found.put(id, direct);
            } else {
                aliases.add(id);
            }
        }
        // what was asked for by an alias does not tell by which; where nothing was found there is nothing to tell
        if (!byPrimary.isEmpty()) {
            aliases.forEach(alias -> read(List.of(alias)).stream().findFirst().ifPresent(one -> found.put(alias, one)));
        }
        return found;
    }

    /** The objects of these primary Ids, by their Ids. */
    Map<BasicId, Found> ofPrimary(Collection<BasicId> ids) {
        Map<BasicId, Found> byPrimary = new HashMap<>(ids.size() * 2);
        if (isReadable()) {
            read(ids).forEach(found -> byPrimary.put(found.id(), found));
        }
        return byPrimary;
    }

    private List<Found> read(Collection<BasicId> ids) {
        Object list = ProviderCall.call(methods().byIds(), session(), Lists.ids(ids));
        List<Object> objects = ListReader.all(methods().list(), list);
        List<Found> found = new ArrayList<>(objects.size());
        for (Object one : objects) {
            found.add(new Found(BasicId.of(((Identifiable) one).getId()), one));
        }
        return found;
    }

    private Map<BasicId, Found> findByForms(Collection<BasicId> ids) {
        Map<BasicId, Found> found = new LinkedHashMap<>();
        ids.forEach(id -> targetOf(id).ifPresent(primary -> found.put(id, new Found(primary, null))));
        return found;
    }

    private Optional<BasicId> targetOf(BasicId id) {
        Object session = Offer.batchSession(sessions, resource);
        return FormsForUpdate.of(resource, session, List.of(id)).keySet().stream()
                .findFirst();
    }
}
