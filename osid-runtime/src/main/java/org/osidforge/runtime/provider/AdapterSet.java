package org.osidforge.runtime.provider;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osid.OsidObject;
import org.osid.OsidRuntimeException;
import org.osidforge.runtime.adapter.Adapters;
import org.osidforge.runtime.adapter.FormAdapter;
import org.osidforge.runtime.adapter.FormRecordAdapter;
import org.osidforge.runtime.adapter.ObjectAdapter;
import org.osidforge.runtime.adapter.RecordAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoredObject;

/** The adapters of all packages that a provider serves; a package is loaded, and the store opened for its kinds, when it is first used. Safe for many threads. */
final class AdapterSet implements Adapters {

    private final Store store;
    private final Map<String, AdapterEntry> packages = new TreeMap<>();
    private final Map<String, PackageAdapters> loaded = new ConcurrentHashMap<>();
    private final Map<String, PackageAdapters.KindAdapters> kinds = new ConcurrentHashMap<>();
    private final Map<Kind, PackageAdapters.KindAdapters> byKind = new ConcurrentHashMap<>();
    private final Map<RecordDef, PackageAdapters.RecordAdapters> records = new ConcurrentHashMap<>();

    /** The adapters of these packages over an open store; of two for one package the first is taken. */
    AdapterSet(Collection<AdapterEntry> all, Store store) {
        this.store = store;
        all.forEach(one -> packages.putIfAbsent(one.osid(), one));
    }

    /** Names of the packages, sorted. */
    List<String> packages() {
        return List.copyOf(packages.keySet());
    }

    /** The adapters of that OSID package, or null. */
    PackageAdapters find(String osid) {
        PackageAdapters known = loaded.get(osid);
        if (known != null) {
            return known;
        }
        AdapterEntry entry = packages.get(osid);
        return entry == null ? null : load(entry);
    }

    /** The adapters of the package whose manager or proxy manager has that interface, or null. */
    PackageAdapters managing(Class<?> type) {
        for (AdapterEntry one : packages.values()) {
            if (one.manages(type.getName())) {
                return find(one.osid());
            }
        }
        return null;
    }

    private synchronized PackageAdapters load(AdapterEntry entry) {
        PackageAdapters known = loaded.get(entry.osid());
        if (known != null) {
            return known;
        }
        PackageAdapters adapters = entry.adapters().get();
        try {
            store.open(adapters.kinds().stream()
                    .map(PackageAdapters.KindAdapters::kind)
                    .toList());
        } catch (OperationFailedException e) {
            throw new OsidRuntimeException(e);
        }
        adapters.kinds().forEach(k -> {
            kinds.put(k.kind().qualifiedName(), k);
            byKind.put(k.kind(), k);
        });
        adapters.records().forEach(r -> records.put(r.record(), r));
        loaded.put(entry.osid(), adapters);
        return adapters;
    }

    /** The kind of that qualified name, or null where its package is not served. */
    Kind kind(String qualifiedName) {
        PackageAdapters.KindAdapters found = adaptersOf(qualifiedName);
        return found == null ? null : found.kind();
    }

    private PackageAdapters.KindAdapters adaptersOf(String kind) {
        PackageAdapters.KindAdapters found = kinds.get(kind);
        int dot = kind.lastIndexOf('.');
        if (found == null && dot > 0 && find(kind.substring(0, dot)) != null) {
            found = kinds.get(kind);
        }
        return found;
    }

    @Override
    public boolean serves(String osid) {
        return packages.containsKey(osid);
    }

    @Override
    public ObjectAdapter objectOf(StoredObject object, Scope scope) {
        return byKind.get(object.kind()).objects().make(object, scope);
    }

    @Override
    public OsidList listOf(String kind, Collection<? extends OsidObject> objects) throws OperationFailedException {
        PackageAdapters.KindAdapters adapters = adaptersOf(kind);
        if (adapters == null) {
            throw Fault.REFERENCE_UNSERVED.operationFailed(kind);
        }
        return adapters.lists().apply(objects);
    }

    @Override
    public RecordAdapter recordOf(ObjectAdapter owner, RecordDef record) {
        return records.get(record).objects().make(owner, record);
    }

    @Override
    public FormRecordAdapter recordOf(FormAdapter owner, RecordDef record) {
        return records.get(record).forms().make(owner, record);
    }
}
