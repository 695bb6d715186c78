package org.osidforge.provider.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osid.OperationFailedException;
import org.osid.Syntax;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.store.json.KindJson;

/** What the store knows of a kind: its number in the tables, its JSON, and which of its elements hold Ids. */
final class KindTable {

    private final int number;
    private final KindJson json;
    private final List<ElementDef> references = new ArrayList<>();

    KindTable(int number, Kind kind) {
        this.number = number;
        this.json = KindJson.of(kind);
        for (int i = 0; i < kind.size(); i++) {
            if (kind.stored(i).syntax() == Syntax.ID) {
                references.add(kind.stored(i));
            }
        }
    }

    int number() {
        return number;
    }

    Kind kind() {
        return json.kind();
    }

    KindJson json() {
        return json;
    }

    /** The elements whose Ids are indexed. */
    List<ElementDef> references() {
        return references;
    }

    String nameOf(ElementDef element) {
        return KindJson.nameOf(kind(), element);
    }

    /** Keys of the Ids in a value, each once. */
    static Set<String> targets(Object value) {
        Set<String> keys = new LinkedHashSet<>();
        if (value instanceof Object[] several) {
            Arrays.stream(several).forEach(one -> keys.add(Keys.of((BasicId) one)));
        } else if (value != null) {
            keys.add(Keys.of((BasicId) value));
        }
        return keys;
    }

    /** An object as its columns tell it. */
    StoredObject object(String id, String catalog, String recordTypes, String elements)
            throws OperationFailedException {
        return StoredObject.of(
                kind(),
                json.id(id),
                catalog == null ? null : json.id(catalog),
                json.recordTypes(recordTypes),
                json.values(elements));
    }
}
