package org.osidforge.provider.infinispan;

import java.util.List;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** Two kinds that are small enough to be looked through, and their objects. */
final class Things {

    static final Kind WIDGET = Kind.named("osid.widget", "Widget", "Widgets")
            .element(ElementDef.named("Code", "string", "STRING"))
            .build();
    static final Kind GADGET = Kind.named("osid.widget", "Gadget", "Gadgets")
            .element(ElementDef.named("Code", "string", "STRING"))
            .build();
    static final List<Kind> KINDS = List.of(WIDGET, GADGET);

    private Things() {}

    static BasicId id(String identifier) {
        return BasicId.of("thing", identifier, "example.org");
    }

    static StoredObject thing(Kind kind, String identifier, String code) {
        Object[] values = new Object[kind.size()];
        values[kind.element("Code").index()] = code;
        return StoredObject.of(kind, id(identifier), null, List.of(), values);
    }

    static ObjectChange change(Kind kind, String identifier, String code) {
        return new ObjectChange(id(identifier), new int[] {kind.element("Code").index()}, new Object[] {code});
    }

    static String code(StoredObject thing) {
        return thing == null
                ? null
                : (String) thing.value(thing.kind().element("Code").index());
    }
}
