package org.osidforge.tck.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osid.id.Id;
import org.osid.type.TypeList;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.MadeType;

/** A manager of a provider, or a proxy manager together with the proxy that each of its getters takes. */
public final class ManagerInHand {

    private final Facet facet;
    private final Object manager;
    private final List<Object> proxy;

    ManagerInHand(Facet facet, Object manager, List<Object> proxy) {
        this.facet = facet;
        this.manager = manager;
        this.proxy = proxy;
    }

    /** The provider's manager. */
    public Object raw() {
        return manager;
    }

    /** Whether it says that it offers that session, by the session's simple name. */
    public boolean supports(String session) {
        return facet.find(Role.SUPPORTS_SESSION, session)
                .map(m -> facet.test(manager, m))
                .orElse(false);
    }

    /** Whether it says that sessions for other catalogs can be had. */
    public boolean supportsVisibleFederation() {
        return facet.find(Role.SUPPORTS_VISIBLE_FEDERATION)
                .map(m -> facet.test(manager, m))
                .orElse(false);
    }

    /** Whether the specification gives the manager that session. */
    public boolean gives(String session) {
        return facet.find(Role.GET_SESSION, session).isPresent();
    }

    /** That session. @throws Stop failed if it is null */
    public Object session(String session) {
        return facet.value(manager, facet.need(Role.GET_SESSION, session), proxy.toArray());
    }

    /** That session, for a caller of one's own choice. */
    public Object sessionForCaller(String session, Object caller) {
        return facet.call(manager, facet.need(Role.GET_SESSION, session), caller);
    }

    /** Whether the specification gives that session for a catalog. */
    public boolean hasSessionForCatalog(String session) {
        return facet.find(Role.GET_SESSION_FOR_CATALOG, session).isPresent();
    }

    /** That session for a catalog. */
    public Object sessionForCatalog(String session, Id catalog) {
        MethodSpec method = facet.need(Role.GET_SESSION_FOR_CATALOG, session);
        List<Object> arguments = new ArrayList<>(Arrays.asList((Object) catalog));
        arguments.addAll(proxy);
        return facet.value(manager, method, arguments.toArray());
    }

    /** The record types that it says to support for a kind, by the kind's simple name. */
    public List<MadeType> recordTypes(String kind) {
        Optional<MethodSpec> method = facet.find(Role.GET_RECORD_TYPES, kind);
        if (method.isEmpty()) {
            return List.of();
        }
        ListInHand types = new ListInHand(method.get().name(), TypeList.class, facet.value(manager, method.get()));
        return types.readAll().stream()
                .map(t -> MadeType.copyOf((org.osid.type.Type) t, method.get().name()))
                .toList();
    }
}
