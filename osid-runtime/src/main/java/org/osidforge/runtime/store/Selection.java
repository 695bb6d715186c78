package org.osidforge.runtime.store;

import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.value.BasicId;

/**
 * Which objects of a kind are wanted: all, or those whose element holds an Id.
 *
 * @param element a stored element, or null for all objects
 * @param id what it is to hold, alone or among others; null for all objects
 */
public record Selection(ElementDef element, BasicId id) {

    /** All objects. */
    public static final Selection ALL = new Selection(null, null);

    /** Whether all objects are wanted. */
    public boolean isAll() {
        return element == null;
    }

    /** Whether the object is wanted. */
    public boolean matches(StoredObject object) {
        if (element == null) {
            return true;
        }
        Object value = object.value(element.index());
        if (value instanceof Object[] several) {
            for (Object one : several) {
                if (id.equals(one)) {
                    return true;
                }
            }
            return false;
        }
        return id.equals(value);
    }
}
