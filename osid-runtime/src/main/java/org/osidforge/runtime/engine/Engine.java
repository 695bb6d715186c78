package org.osidforge.runtime.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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

    private final Function<String, Kind> kinds;
    private final Map<Kind, IdMint> objectIds = new ConcurrentHashMap<>();
    private final Map<Kind, IdMint> formIds = new ConcurrentHashMap<>();
    private final Map<Kind, StoredObject> ownCatalogs = new ConcurrentHashMap<>();
    private final Store store;
    private final AccessPolicy policy;
    private final Profile profile;

    /**
     * An engine over an open store.
     *
     * @param kinds gives the kind of a qualified name, or null where it is not served; the store is open for it then
     */
    public Engine(Function<String, Kind> kinds, Store store, AccessPolicy policy, Profile profile) {
        this.kinds = kinds;
        this.store = store;
        this.policy = policy;
        this.profile = profile;
    }

    private StoredObject makeOwnCatalog(Kind kind) {
        Object[] values = new Object[kind.size()];
        values[kind.element(Core.DISPLAY_NAME).index()] = Text.of(profile.name());
        return StoredObject.of(kind, idOfOwnCatalog(kind.qualifiedName()), null, List.of(), values);
    }

    /** The kind of the objects of that qualified name, or null where it is not served; Ids are no objects, so that a reference to a mere Id may lead anywhere. */
    public Kind kind(String qualifiedName) {
        Kind kind = qualifiedName.isEmpty() ? null : kinds.apply(qualifiedName);
        return kind == null || kind.isPrimitive() ? null : kind;
    }

    /**
     * A kind that is going to be used: its package is loaded and the store open for it, if it is served at all.
     *
     * @return the same kind
     */
    public Kind ready(Kind kind) {
        kinds.apply(kind.qualifiedName());
        return kind;
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
        return mint(objectIds, kind, "");
    }

    /** Where the Ids of forms for a kind come from. */
    IdMint formIds(Kind kind) {
        return mint(formIds, kind, "Form");
    }

    private IdMint mint(Map<Kind, IdMint> mints, Kind kind, String suffix) {
        IdMint known = mints.get(kind);
        return known != null
                ? known
                : mints.computeIfAbsent(kind, k -> IdMint.of(k.namespace() + suffix, profile.authority()));
    }

    /** Id of the provider's own catalog of that kind, be the kind served or not. */
    BasicId ownCatalogId(String catalogKind) {
        StoredObject own = ownCatalog(catalogKind);
        return own != null ? own.id() : idOfOwnCatalog(catalogKind);
    }

    private BasicId idOfOwnCatalog(String catalogKind) {
        return BasicId.of(Kind.namespaceOf(catalogKind), OWN, profile.authority());
    }

    /** The provider's own catalog of that kind, or null where the kind is not served. */
    StoredObject ownCatalog(String catalogKind) {
        Kind kind = kind(catalogKind);
        return kind == null ? null : ownCatalog(kind);
    }

    private StoredObject ownCatalog(Kind kind) {
        if (!kind.isCatalog()) {
            return null;
        }
        StoredObject known = ownCatalogs.get(kind);
        return known != null ? known : ownCatalogs.computeIfAbsent(kind, this::makeOwnCatalog);
    }

    /** The provider's own catalog, if that is its Id, else null. */
    StoredObject ownCatalog(Kind kind, BasicId id) {
        StoredObject own = ownCatalog(kind);
        return own != null && own.id().equals(id) ? own : null;
    }
}
