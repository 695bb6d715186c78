package org.osidforge.runtime.engine;

import java.util.List;
import org.osid.OperationFailedException;
import org.osid.calendaring.DateTime;
import org.osid.id.Id;
import org.osid.type.Type;
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

/** Which objects are wanted, by one criterion; several filters are met together. */
public abstract class Filter {

    private Filter() {}

    /** Whether the object is wanted. */
    abstract boolean accepts(StoredObject object);

    /** The filter once it knows the session: Ids are resolved, so that an alias may stand for its object. */
    Filter in(Session session, Kind kind) throws OperationFailedException {
        return this;
    }

    /** What the store may select by, or all. */
    Selection selection() {
        return Selection.ALL;
    }

    /**
     * Objects of that genus alone.
     *
     * @throws org.osid.NullArgumentException if it is null
     */
    public static Filter genus(Type genusType) {
        BasicType genus = BasicType.of(Fault.checkNotNull(genusType, "genusType"));
        return new Filter() {
            @Override
            boolean accepts(StoredObject object) {
                return References.genusOf(object).equals(genus);
            }
        };
    }

    /**
     * Objects of that genus or one derived from it.
     *
     * @throws org.osid.NullArgumentException if it is null
     */
    public static Filter parentGenus(Type genusType) {
        BasicType genus = BasicType.of(Fault.checkNotNull(genusType, "genusType"));
        return new Filter() {
            @Override
            boolean accepts(StoredObject object) {
                return Genera.isDerived(References.genusOf(object), genus);
            }
        };
    }

    /**
     * Objects with that record.
     *
     * @throws org.osid.NullArgumentException if it is null
     */
    public static Filter record(Type recordType) {
        BasicType type = BasicType.of(Fault.checkNotNull(recordType, "recordType"));
        return new Filter() {
            @Override
            boolean accepts(StoredObject object) {
                return object.recordTypes().contains(type);
            }
        };
    }

    /**
     * Objects of that provider.
     *
     * @throws org.osid.NullArgumentException if it is null
     */
    public static Filter provider(Id resourceId) {
        BasicId asked = BasicId.of(Fault.checkNotNull(resourceId, "resourceId"));
        return new Filter() {
            @Override
            boolean accepts(StoredObject object) {
                ElementDef provider = object.kind().element(Core.PROVIDER);
                return provider != null && asked.equals(object.value(provider.index()));
            }

            @Override
            Filter in(Session session, Kind kind) {
                boolean isService = asked.equals(session.engine().profile().providerId());
                return isService ? orNone(this) : this;
            }
        };
    }

    /** Also objects that name no provider, which is the service itself then. */
    private static Filter orNone(Filter named) {
        return new Filter() {
            @Override
            boolean accepts(StoredObject object) {
                ElementDef provider = object.kind().element(Core.PROVIDER);
                return provider != null && (object.value(provider.index()) == null || named.accepts(object));
            }
        };
    }

    /**
     * Objects whose element refers to that Id.
     *
     * @throws org.osid.NullArgumentException if it is null
     */
    public static Filter referring(ElementDef element, Id id) {
        return new Referring(element, BasicId.of(Fault.checkNotNull(id, "id")), null);
    }

    /** Objects in which that element has a value, kept or read through others. */
    public static Filter having(ElementDef element) {
        return new Having(element, null);
    }

    /**
     * Objects whose element holds that value; the parts of an Id that have no case are compared without.
     *
     * @throws org.osid.NullArgumentException if it is null
     */
    public static Filter holding(ElementDef element, Object value) {
        Object given = Fault.checkNotNull(value, element.name());
        Object asked = given instanceof Type type ? BasicType.of(type) : given;
        return new Filter() {
            @Override
            boolean accepts(StoredObject object) {
                Object held = object.value(element.index());
                return object.kind().isPrimitive() && asked instanceof String text
                        ? text.equalsIgnoreCase((String) held)
                        : asked.equals(held);
            }
        };
    }

    /**
     * Objects that are effective at some time between these two, both included.
     *
     * @throws org.osid.NullArgumentException if one is null
     * @throws org.osid.InvalidArgumentException if the first is after the second
     */
    public static Filter onDate(DateTime from, DateTime to) {
        Moment first = Moment.of(Fault.checkNotNull(from, "from"));
        Moment last = Moment.of(Fault.checkNotNull(to, "to"));
        if (first.compareTo(last) > 0) {
            throw Fault.DATE_ORDER.invalidArgument(last, first);
        }
        return new Filter() {
            @Override
            boolean accepts(StoredObject object) {
                return References.overlaps(object, first, last);
            }
        };
    }

    /** An element that may be missing. */
    private static final class Having extends Filter {
        private final ElementDef element;
        private final Session session;

        Having(ElementDef element, Session session) {
            this.element = element;
            this.session = session;
        }

        @Override
        Filter in(Session where, Kind kind) {
            return new Having(element, where);
        }

        @Override
        boolean accepts(StoredObject object) {
            return element.isStored()
                    ? object.value(element.index()) != null
                    : !session.references().idsOf(object, element).isEmpty();
        }
    }

    /** A reference, derived and inverse ones among them. */
    private static final class Referring extends Filter {
        private final ElementDef element;
        private final BasicId id;
        private final Session session;

        Referring(ElementDef element, BasicId id, Session session) {
            this.element = element;
            this.id = id;
            this.session = session;
        }

        @Override
        Filter in(Session where, Kind kind) throws OperationFailedException {
            Kind referred = where.engine().kind(element.type());
            StoredObject found = referred == null ? null : where.references().find(referred, id);
            return new Referring(element, found == null ? id : found.id(), where);
        }

        @Override
        Selection selection() {
            return element.isStored() ? new Selection(element, id) : Selection.ALL;
        }

        @Override
        boolean accepts(StoredObject object) {
            List<BasicId> ids = session.references().idsOf(object, element);
            return ids.contains(id);
        }
    }
}
