package org.osidforge.runtime.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.IdMint;
import org.osidforge.runtime.value.Text;

/**
 * What all sessions of a provider share: the kinds that it serves, the store, the policy, and where new Ids come from.
 *
 * <p>Every kind of catalog has one catalog that is the provider's own: sessions that name no catalog work in it. It is no object of the store: it can be read by its Id and be the
 * parent of others, but is not listed among what was created, and can neither be changed nor deleted; so that deleting all catalogs leaves a provider that works. It is the root
 * of the hierarchy: its federated view shows everything, its isolated view what is defined in it, and what was defined in a catalog that was deleted. Safe for many threads.
 */
public final class Engine {

    private static final String OWN = "default";

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<Kind, IdMint> objectIds = new HashMap<>();
    private final Map<Kind, IdMint> formIds = new HashMap<>();
    private final Map<Kind, StoredObject> ownCatalogs = new HashMap<>();
    private final Store store;
    private final AccessPolicy policy;
    private final Profile profile;

    /** An engine for these kinds over an open store. */
    public Engine(List<Kind> kinds, Store store, AccessPolicy policy, Profile profile) {
        this.store = store;
        this.policy = policy;
        this.profile = profile;
        for (Kind kind : kinds) {
            this.kinds.put(kind.qualifiedName(), kind);
            objectIds.put(kind, IdMint.of(kind.namespace(), profile.authority()));
            formIds.put(kind, IdMint.of(kind.namespace() + "Form", profile.authority()));
            if (kind.isCatalog()) {
                ownCatalogs.put(kind, ownCatalog(kind));
            }
        }
    }

    private StoredObject ownCatalog(Kind kind) {
        Object[] values = new Object[kind.size()];
        values[kind.element(Core.DISPLAY_NAME).index()] = Text.of(profile.name());
        return StoredObject.of(kind, idOfOwnCatalog(kind.qualifiedName()), null, List.of(), values);
    }

    /** The kind of that qualified name, or null where it is not served. */
    public Kind kind(String qualifiedName) {
        return kinds.get(qualifiedName);
    }

    /** The store. */
    Store store() {
        return store;
    }

    /** The policy. */
    AccessPolicy policy() {
        return policy;
    }

    /** What the provider says of itself. */
    public Profile profile() {
        return profile;
    }

    /** Whether sessions have transactions. */
    public boolean supportsTransactions() {
        return store.supportsTransactions();
    }

    /** Where the Ids of new objects of a kind come from. */
    IdMint objectIds(Kind kind) {
        return objectIds.get(kind);
    }

    /** Where the Ids of forms for a kind come from. */
    IdMint formIds(Kind kind) {
        return formIds.get(kind);
    }

    /** Id of the provider's own catalog of that kind, be the kind served or not. */
    BasicId ownCatalogId(String catalogKind) {
        StoredObject own = ownCatalog(catalogKind);
        return own != null ? own.id() : idOfOwnCatalog(catalogKind);
    }

    private BasicId idOfOwnCatalog(String catalogKind) {
        return BasicId.of(Kind.namespaceOf(catalogKind), OWN, profile.authority());
    }

    /** The provider's own catalog of that kind. */
    StoredObject ownCatalog(String catalogKind) {
        return ownCatalogs.get(kinds.get(catalogKind));
    }

    /** The provider's own catalog, if that is its Id, else null. */
    StoredObject ownCatalog(Kind kind, BasicId id) {
        StoredObject own = ownCatalogs.get(kind);
        return own != null && own.id().equals(id) ? own : null;
    }
}
