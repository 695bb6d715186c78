package org.osidforge.tck.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osid.id.IdList;
import org.osid.type.Type;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;

/** A lookup session of a provider: what the TCK sees of the objects. Every object is looked at, also those that are not in effect today. */
public final class LookupView {

    private final Facet facet;
    private final Object session;

    LookupView(Facet facet, Object session) {
        this.facet = facet;
        this.session = session;
        use("federated");
        use("anyEffective");
        use("anyStatus");
        use("plenary");
    }

    /** Chooses a view, where the session has it: comparative, plenary, federated, isolated. */
    public LookupView use(String view) {
        facet.find(Role.USE_VIEW, view).ifPresent(m -> facet.call(session, m));
        return this;
    }

    /** Whether the session has that view. */
    public boolean offers(String view) {
        return facet.find(Role.USE_VIEW, view).isPresent();
    }

    /** Its interface. */
    public Facet facet() {
        return facet;
    }

    /** The provider's session. */
    public Object raw() {
        return session;
    }

    /** One object. @throws ProviderError if the provider refuses */
    public ObjectInHand get(MadeId id) {
        MethodSpec method = facet.need(Role.LOOKUP_BY_ID);
        return new ObjectInHand(method.name(), facet.call(session, method, id));
    }

    /** One object, or empty where the provider says NOT_FOUND. */
    public Optional<ObjectInHand> find(MadeId id) {
        try {
            return Optional.of(get(id));
        } catch (ProviderError error) {
            if (error.code().equals(Optional.of(ErrorCode.NOT_FOUND))) {
                return Optional.empty();
            }
            throw error;
        }
    }

    /** Several objects, in the provider's order. @throws ProviderError if the provider refuses */
    public List<ObjectInHand> getAll(List<MadeId> ids) {
        return listByIds(ids).readAll().stream()
                .map(o -> new ObjectInHand("getting objects by their Ids", o))
                .toList();
    }

    /** The list of several objects. */
    public ListInHand listByIds(List<MadeId> ids) {
        return list(facet.need(Role.LOOKUP_BY_IDS), ConsumerList.of(IdList.class, ids));
    }

    /** All objects. */
    public List<ObjectInHand> all() {
        return objects(facet.need(Role.LOOKUP, ""));
    }

    /** The Ids of all objects, in text form. */
    public Set<String> allIds() {
        return all().stream().map(o -> o.id().toString()).collect(Collectors.toSet());
    }

    /** The objects that match one Type: {@code genus} or {@code record}; empty where the specification gives no such method. */
    public Optional<List<ObjectInHand>> matching(String filter, Type type) {
        return facet.find(Role.LOOKUP, filter).map(m -> objects(m, type));
    }

    private List<ObjectInHand> objects(MethodSpec method, Object... arguments) {
        return list(method, arguments).readAll().stream()
                .map(o -> new ObjectInHand(method.name(), o))
                .toList();
    }

    private ListInHand list(MethodSpec method, Object... arguments) {
        Class<?> type = facet.javaMethod(method).getReturnType();
        return new ListInHand(method.name(), type, facet.call(session, method, arguments));
    }
}
