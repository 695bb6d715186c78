package org.osidforge.provider.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.StoreReader;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** A small kind for tests of the store itself. */
final class Widgets {

    static final Kind KIND = Kind.named("osid.widget", "Widget", "Widgets")
            .element(ElementDef.named("Code", "string", "STRING"))
            .element(ElementDef.named("Parts", "osid.widget.Widget", "ID")
                    .reference()
                    .multiple())
            .build();
    static final int CODE = KIND.element("Code").index();
    static final int PARTS = KIND.element("Parts").index();

    private Widgets() {}

    static JdbcStore opened(JdbcStore store) throws OperationFailedException {
        store.open(List.of());
        store.open(List.of(KIND));
        return store;
    }

    static BasicId id(String identifier) {
        return BasicId.of("widget.Widget", identifier, "example.org");
    }

    static StoredObject widget(String identifier, String code, BasicId... parts) {
        Object[] values = new Object[KIND.size()];
        values[CODE] = code;
        values[PARTS] = parts.length == 0 ? null : parts.clone();
        return StoredObject.of(KIND, id(identifier), null, List.of(), values);
    }

    /** Widgets w0, w1 and so on. */
    static List<StoredObject> some(int count) {
        List<StoredObject> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(widget("w" + i, "c" + i));
        }
        return all;
    }

    static ObjectChange code(String identifier, String code) {
        return new ObjectChange(id(identifier), new int[] {CODE}, new Object[] {code});
    }

    static String codeOf(StoreReader reader, String identifier) throws OperationFailedException {
        StoredObject found = reader.find(KIND, id(identifier));
        return found == null ? null : (String) found.value(CODE);
    }
}
