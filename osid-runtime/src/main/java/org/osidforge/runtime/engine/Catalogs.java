package org.osidforge.runtime.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** The catalogs of one kind as a session sees them: its own one, and which objects its views show. */
public final class Catalogs {

    private final Session session;
    private final Kind kind;

    /**
     * The catalogs of that kind.
     *
     * @param catalogKind its qualified name, or the empty string for objects without a catalog
     */
    Catalogs(Session session, String catalogKind) {
        this.session = session;
        this.kind = session.engine().kind(catalogKind);
    }

    private BasicId ownId() {
        return session.catalogId(kind.qualifiedName());
    }

    /**
     * The session's catalog.
     *
     * @throws OperationFailedException if it was deleted
     * @throws PermissionDeniedException if the caller may not look it up
     */
    public StoredObject own() throws OperationFailedException, PermissionDeniedException {
        session.checkPermitted(Operation.LOOKUP, kind);
        return read();
    }

    /**
     * Id of the catalog that new objects are defined in, or null for objects without one.
     *
     * @throws OperationFailedException if it was deleted
     */
    BasicId idToCreateIn() throws OperationFailedException {
        return kind == null ? null : read().id();
    }

    private StoredObject read() throws OperationFailedException {
        if (session.isInOwnCatalog()) {
            return session.engine().ownCatalog(kind.qualifiedName());
        }
        StoredObject found =
                session.reader().read(kind, List.of(ownId()), false).get(0);
        if (found == null) {
            throw Fault.CATALOG_GONE.operationFailed(ownId());
        }
        return found;
    }

    /** Which objects are defined in the session's catalog; in the provider's own also those of catalogs that were deleted. */
    Predicate<StoredObject> isolated() {
        if (kind == null) {
            return all -> true;
        }
        BasicId own = ownId();
        if (!session.isInOwnCatalog()) {
            return object -> own.equals(object.catalog());
        }
        Map<BasicId, Boolean> seen = new HashMap<>();
        return object -> own.equals(object.catalog()) || seen.computeIfAbsent(object.catalog(), this::isGone);
    }

    /** Which objects are defined in the session's catalog or in one beneath it. */
    Predicate<StoredObject> federated() throws OperationFailedException {
        if (kind == null || session.isInOwnCatalog()) {
            return all -> true;
        }
        Set<BasicId> beneath = withDescendants(ownId());
        return object -> beneath.contains(object.catalog());
    }

    private boolean isGone(BasicId catalog) {
        try {
            return session.reader().read(kind, List.of(catalog), false).get(0) == null;
        } catch (OperationFailedException e) {
            throw new org.osid.OsidRuntimeException(e);
        }
    }

    private Set<BasicId> withDescendants(BasicId top) throws OperationFailedException {
        Map<BasicId, List<BasicId>> children = new HashMap<>();
        for (StoredObject catalog : session.reader().scan(kind, Selection.ALL)) {
            for (BasicId parent : parentsOf(catalog)) {
                children.computeIfAbsent(parent, p -> new ArrayList<>()).add(catalog.id());
            }
        }
        return reach(top, id -> children.getOrDefault(id, List.of()));
    }

    /**
     * Whether these parents would make a catalog its own ancestor.
     *
     * @param pending parents that were accepted earlier in the same batch and are not written yet
     */
    static boolean makesCycle(
            Session session, Kind kind, BasicId id, List<BasicId> parents, Map<BasicId, List<BasicId>> pending)
            throws OperationFailedException {
        Map<BasicId, List<BasicId>> known = new HashMap<>(pending);
        Deque<BasicId> open = new ArrayDeque<>(parents);
        Set<BasicId> seen = new HashSet<>();
        while (!open.isEmpty()) {
            BasicId one = open.pop();
            if (one.equals(id)) {
                return true;
            }
            if (seen.add(one)) {
                List<BasicId> above = known.get(one);
                if (above == null) {
                    StoredObject found =
                            session.reader().read(kind, List.of(one), false).get(0);
                    above = found == null ? List.of() : parentsOf(found);
                }
                open.addAll(above);
            }
        }
        return false;
    }

    private static Set<BasicId> reach(BasicId top, java.util.function.Function<BasicId, List<BasicId>> next) {
        Set<BasicId> found = new HashSet<>();
        Deque<BasicId> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            BasicId one = open.pop();
            if (found.add(one)) {
                open.addAll(next.apply(one));
            }
        }
        return found;
    }

    /** Ids of the parents of a catalog. */
    static List<BasicId> parentsOf(StoredObject catalog) {
        return idsOf(catalog.value(catalog.kind().element(Core.PARENTS).index()));
    }

    /** The Ids in a value: none, one or several. */
    static List<BasicId> idsOf(Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Object[] several) {
            List<BasicId> found = new ArrayList<>(several.length);
            for (Object one : several) {
                found.add((BasicId) one);
            }
            return found;
        }
        return List.of((BasicId) value);
    }
}
