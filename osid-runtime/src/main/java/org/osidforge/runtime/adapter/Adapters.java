package org.osidforge.runtime.adapter;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osid.OsidObject;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.store.StoredObject;

/** The adapters of all packages that a provider serves: what an adapter needs to hand out others. */
public interface Adapters {

    /** Whether that OSID package is served. */
    boolean serves(String osid);

    /** The object as its interface shows it. */
    ObjectAdapter objectOf(StoredObject object, Scope scope);

    /**
     * The typed list of these objects.
     *
     * @param kind qualified name of their kind
     * @throws OperationFailedException if that kind is not served
     */
    OsidList listOf(String kind, Collection<? extends OsidObject> objects) throws OperationFailedException;

    /** The record of an object. */
    RecordAdapter recordOf(ObjectAdapter owner, RecordDef record);

    /** The record of a form. */
    FormRecordAdapter recordOf(FormAdapter owner, RecordDef record);
}
