package org.osidforge.runtime.engine;

import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Genera;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.Moment;

/**
 * Follows the references of objects: those that they hold, those that are derived from others, and the inverse ones.
 *
 * <p>A reference to a kind of this provider resolves here; Ids of other kinds are opaque, and their objects cannot be had.
 */
public final class References {

    private final Session session;

    References(Session session) {
        this.session = session;
    }

    /** The Ids that an element of an object holds; none where the object that a derived one is read from is gone. */
    public List<BasicId> idsOf(StoredObject object, ElementDef element) {
        try {
            return switch (element.origin()) {
                case FORM, PARENT -> Catalogs.idsOf(object.value(element.index()));
                case DERIVED -> {
                    StoredObject holder = holder(object, element);
                    yield holder == null ? List.of() : idsOf(holder, lastStep(holder, element));
                }
                case INVERSE -> inverse(object, element);
            };
        } catch (OperationFailedException e) {
            throw new org.osid.OsidRuntimeException(e);
        }
    }

    /** The value of an element of an object, also of one that is read through references; null where there is none or an object on the way is gone. */
    public Object valueOf(StoredObject object, ElementDef element) {
        if (element.isStored()) {
            return object.value(element.index());
        }
        try {
            StoredObject holder = holder(object, element);
            return holder == null ? null : valueOf(holder, lastStep(holder, element));
        } catch (OperationFailedException e) {
            throw new org.osid.OsidRuntimeException(e);
        }
    }

    /** The object at the end of a derived element's path, or null where one on the way is gone. */
    private StoredObject holder(StoredObject object, ElementDef element) throws OperationFailedException {
        String[] path = element.source().split("\\.");
        StoredObject holder = object;
        for (int place = 0; place < path.length - 1 && holder != null; place++) {
            ElementDef step = holder.kind().element(path[place]);
            List<BasicId> ids = idsOf(holder, step);
            Kind next = session.engine().kind(step.type());
            holder = next == null || ids.isEmpty() ? null : session.reader().find(next, ids.get(0));
        }
        return holder;
    }

    private static ElementDef lastStep(StoredObject holder, ElementDef element) {
        return holder.kind().element(element.source().substring(element.source().lastIndexOf('.') + 1));
    }

    private List<BasicId> inverse(StoredObject object, ElementDef element) throws OperationFailedException {
        Kind other = session.engine().kind(element.type());
        if (other == null) {
            return List.of();
        }
        Selection referring = new Selection(other.element(element.source()), object.id());
        return session.reader().scan(other, referring).stream()
                .map(StoredObject::id)
                .toList();
    }

    /**
     * The object that a reference stands for.
     *
     * @param from the object that refers
     * @param element the element that refers
     * @param id what it refers to
     * @throws OperationFailedException if it is gone, or of a kind that this provider does not serve
     */
    public StoredObject resolve(StoredObject from, ElementDef element, BasicId id) throws OperationFailedException {
        Kind kind = session.engine().kind(element.type());
        if (kind == null) {
            throw Fault.REFERENCE_UNSERVED.operationFailed(element.type());
        }
        StoredObject found = find(kind, id);
        if (found == null) {
            throw Fault.REFERENCE_LOST.operationFailed(from, kind.name(), id);
        }
        return found;
    }

    /** The object of that Id or alias, the provider's own catalogs among them, or null. */
    StoredObject find(Kind kind, BasicId id) throws OperationFailedException {
        StoredObject own = session.engine().ownCatalog(kind, id);
        return own != null ? own : session.reader().find(kind, id);
    }

    /** Whether the provider still holds an object in that state. */
    public boolean isCurrent(StoredObject object) {
        try {
            return object.sameAs(find(object.kind(), object.id()));
        } catch (OperationFailedException e) {
            return false;
        }
    }

    /** The genus of an object. */
    static BasicType genusOf(StoredObject object) {
        Object genus = object.value(object.kind().element(Core.GENUS_TYPE).index());
        return genus == null ? Genera.DEFAULT : (BasicType) genus;
    }

    /** Whether the genus of an object is that one or derived from it. */
    public boolean isOfGenus(StoredObject object, BasicType genus) {
        return Genera.isDerived(genusOf(object), genus);
    }

    /** Whether an object is effective at the session's date. */
    public boolean isEffective(StoredObject object) {
        Moment now = Moment.of(session.caller().date());
        return overlaps(object, now, now);
    }

    /** Whether an object is effective at some time between two, both included. */
    static boolean overlaps(StoredObject object, Moment from, Moment to) {
        ElementDef start = object.kind().element(Core.START_DATE);
        ElementDef end = object.kind().element(Core.END_DATE);
        return (start == null || !isAfter(object.value(start.index()), to))
                && (end == null || !isBefore(object.value(end.index()), from));
    }

    private static boolean isAfter(Object date, Moment moment) {
        return date != null && ((Moment) date).compareTo(moment) > 0;
    }

    private static boolean isBefore(Object date, Moment moment) {
        return date != null && ((Moment) date).compareTo(moment) < 0;
    }

    /** Whether an object is active: enabled, or not disabled. */
    public boolean isActive(StoredObject object) {
        return isSet(object, Core.ENABLED) || !isSet(object, Core.DISABLED);
    }

    private static boolean isSet(StoredObject object, Core which) {
        ElementDef element = object.kind().element(which);
        return element != null && Boolean.TRUE.equals(object.value(element.index()));
    }
}
