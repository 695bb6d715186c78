package org.osidforge.provider.memory;

import java.util.Collection;
import java.util.List;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** The objects and aliases of one kind: those of the store, or those as a transaction sees them. Guarded by the store's lock. */
interface Table {

    /** The object of that primary Id, or null. */
    StoredObject get(BasicId id);

    /** Keeps a new object; false, and nothing done, if there is one with its Id. */
    boolean add(StoredObject object);

    /** Keeps an object, in the place of one with its Id. */
    void put(StoredObject object);

    /** Forgets the object of that primary Id. */
    void remove(BasicId id);

    /** The primary Id that an alias stands for, or null. */
    BasicId aliased(BasicId alias);

    /** Lets an alias stand for a primary Id. */
    void alias(BasicId alias, BasicId id);

    /** Forgets an alias. */
    void unalias(BasicId alias);

    /** The aliases of that primary Id. */
    Collection<BasicId> aliasesOf(BasicId id);

    /** The selected objects; all of them in the order in which they were created. */
    List<StoredObject> scan(Selection selection);

    /** Whether a prepared transaction holds an object or alias of that Id. */
    boolean holds(BasicId id);

    /** Takes note that an object or alias was written. */
    void touch(BasicId id);
}
