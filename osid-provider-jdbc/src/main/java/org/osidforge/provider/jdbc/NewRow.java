package org.osidforge.provider.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.store.StoredObject;

/**
 * An object to be inserted, encoded once, however often the insert is tried.
 *
 * @param key key of its Id
 * @param id its Id
 * @param catalog Id of its catalog, or null
 * @param recordTypes JSON of its record types, or null
 * @param elements JSON of its elements
 * @param references the Ids that its elements hold
 */
record NewRow(String key, String id, String catalog, String recordTypes, String elements, List<Reference> references) {

    /**
     * An Id that an element holds.
     *
     * @param element name of the element
     * @param target key of the Id
     */
    record Reference(String element, String target) {}

    static NewRow of(KindTable kind, StoredObject object) throws OperationFailedException {
        List<Reference> references = new ArrayList<>();
        for (ElementDef element : kind.references()) {
            for (String target : KindTable.targets(object.value(element.index()))) {
                references.add(new Reference(kind.nameOf(element), target));
            }
        }
        return new NewRow(
                Keys.of(object.id()),
                kind.json().id(object.id()),
                object.catalog() == null ? null : kind.json().id(object.catalog()),
                kind.json().recordTypes(object.recordTypes()),
                kind.json().elements(object),
                references);
    }
}
