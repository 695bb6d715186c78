package org.osidforge.runtime.provider;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osid.OsidObject;
import org.osidforge.runtime.adapter.Adapters;
import org.osidforge.runtime.adapter.FormAdapter;
import org.osidforge.runtime.adapter.FormRecordAdapter;
import org.osidforge.runtime.adapter.ObjectAdapter;
import org.osidforge.runtime.adapter.RecordAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.store.StoredObject;

/** The adapters of all packages that a provider serves. Immutable. */
public final class AdapterSet implements Adapters {

    private final Map<String, PackageAdapters.KindAdapters> kinds = new HashMap<>();
    private final Map<RecordDef, PackageAdapters.RecordAdapters> records = new HashMap<>();
    private final Map<String, PackageAdapters> packages = new TreeMap<>();

    /** The adapters of these packages. */
    public AdapterSet(Collection<? extends PackageAdapters> all) {
        for (PackageAdapters one : all) {
            packages.put(one.osid(), one);
            one.kinds().forEach(k -> kinds.put(k.kind().qualifiedName(), k));
            one.records().forEach(r -> records.put(r.record(), r));
        }
    }

    /** The packages, sorted by their OSID names. */
    public Collection<PackageAdapters> packages() {
        return packages.values();
    }

    /** The adapters of that OSID package, or null. */
    PackageAdapters find(String osid) {
        return packages.get(osid);
    }

    /** The kinds of all packages, sorted by their qualified names. */
    public List<Kind> kinds() {
        return kinds.values().stream()
                .map(PackageAdapters.KindAdapters::kind)
                .sorted(java.util.Comparator.comparing(Kind::qualifiedName))
                .toList();
    }

    @Override
    public boolean serves(String osid) {
        return packages.containsKey(osid);
    }

    @Override
    public ObjectAdapter objectOf(StoredObject object, Scope scope) {
        return kinds.get(object.kind().qualifiedName()).objects().make(object, scope);
    }

    @Override
    public OsidList listOf(String kind, Collection<? extends OsidObject> objects) throws OperationFailedException {
        PackageAdapters.KindAdapters adapters = kinds.get(kind);
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
