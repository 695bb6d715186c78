package org.osidforge.runtime.provider;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.osid.OsidList;
import org.osid.OsidManager;
import org.osid.OsidObject;
import org.osid.OsidProxyManager;
import org.osidforge.runtime.adapter.FormAdapter;
import org.osidforge.runtime.adapter.FormRecordAdapter;
import org.osidforge.runtime.adapter.ManagerScope;
import org.osidforge.runtime.adapter.ObjectAdapter;
import org.osidforge.runtime.adapter.RecordAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.list.IdListAdapter;
import org.osidforge.runtime.store.StoredObject;

/**
 * The adapters of one OSID package: what a provider needs to serve it.
 *
 * <p>Generated beside the interfaces of the package and listed in a file of {@link java.util.ServiceLoader}, so that a provider serves packages that it has never heard of. A generated class
 * registers everything in its constructor.
 */
public abstract class PackageAdapters {

    /** Makes the adapter of a stored object. */
    @FunctionalInterface
    public interface ObjectFactory {
        /** The object as its interface shows it. */
        ObjectAdapter make(StoredObject object, Scope scope);
    }

    /** Makes the record of an object. */
    @FunctionalInterface
    public interface RecordFactory {
        /** The record of that object. */
        RecordAdapter make(ObjectAdapter owner, RecordDef record);
    }

    /** Makes the record of a form. */
    @FunctionalInterface
    public interface FormRecordFactory {
        /** The record of that form. */
        FormRecordAdapter make(FormAdapter owner, RecordDef record);
    }

    /**
     * The adapters of a kind.
     *
     * @param kind the kind
     * @param objects makes the adapter of an object
     * @param lists makes the typed list of some objects
     */
    public record KindAdapters(
            Kind kind, ObjectFactory objects, Function<Collection<? extends OsidObject>, ? extends OsidList> lists) {}

    /**
     * The adapters of a record type.
     *
     * @param record the record type
     * @param objects makes the record of an object
     * @param forms makes the record of a form
     */
    public record RecordAdapters(RecordDef record, RecordFactory objects, FormRecordFactory forms) {}

    /**
     * How a manager is made.
     *
     * @param type its interface
     * @param maker makes it
     * @param <M> its interface
     */
    public record ManagerAdapters<M>(Class<M> type, Function<ManagerScope, ? extends M> maker) {}

    private final String osid;
    private final List<KindAdapters> kinds = new ArrayList<>();
    private final List<RecordAdapters> records = new ArrayList<>();
    private ManagerAdapters<? extends OsidManager> manager;
    private ManagerAdapters<? extends OsidProxyManager> proxyManager;

    /**
     * The adapters of a package.
     *
     * @param osid its name, such as {@code osid.room.batch}
     */
    protected PackageAdapters(String osid) {
        this.osid = osid;
    }

    /** Registers the adapters of a kind, whose objects have that interface. */
    protected final <O extends OsidObject> void kind(
            Kind kind, Class<O> type, ObjectFactory objects, Function<Collection<O>, ? extends OsidList> lists) {
        kinds.add(new KindAdapters(
                kind,
                objects,
                those -> lists.apply(those.stream().map(type::cast).toList())));
    }

    /** Registers a kind whose objects are Ids: these need no adapters. */
    protected final void kind(Kind kind) {
        kinds.add(new KindAdapters(
                kind,
                (object, scope) -> {
                    throw new UnsupportedOperationException(kind.qualifiedName());
                },
                those -> new IdListAdapter(List.of())));
    }

    /** Registers the adapters of a record type. */
    protected final void record(RecordDef record, RecordFactory objects, FormRecordFactory forms) {
        records.add(new RecordAdapters(record, objects, forms));
    }

    /** Registers the manager. */
    protected final <M extends OsidManager> void manager(Class<M> type, Function<ManagerScope, ? extends M> maker) {
        manager = new ManagerAdapters<>(type, maker);
    }

    /** Registers the proxy manager. */
    protected final <M extends OsidProxyManager> void proxyManager(
            Class<M> type, Function<ManagerScope, ? extends M> maker) {
        proxyManager = new ManagerAdapters<>(type, maker);
    }

    /** Name of the package, such as {@code osid.room.batch}. */
    public final String osid() {
        return osid;
    }

    /** The adapters of its kinds, in the order of their registration. */
    public final List<KindAdapters> kinds() {
        return List.copyOf(kinds);
    }

    /** The adapters of its record types, in the order of their registration. */
    public final List<RecordAdapters> records() {
        return List.copyOf(records);
    }

    /** How its manager is made, or null where it has none. */
    public final ManagerAdapters<? extends OsidManager> manager() {
        return manager;
    }

    /** How its proxy manager is made, or null where it has none. */
    public final ManagerAdapters<? extends OsidProxyManager> proxyManager() {
        return proxyManager;
    }

    /** How its managers of both sorts are made. */
    final List<ManagerAdapters<?>> managers() {
        List<ManagerAdapters<?>> found = new ArrayList<>();
        if (manager != null) {
            found.add(manager);
        }
        if (proxyManager != null) {
            found.add(proxyManager);
        }
        return found;
    }
}
