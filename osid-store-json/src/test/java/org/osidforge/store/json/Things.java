package org.osidforge.store.json;

import java.util.List;
import org.osid.Syntax;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;

/** A kind with an element of each syntax, once alone and once with several values, and a record. */
final class Things {

    static final BasicType RIBBON = BasicType.of("records", "ribbon", "example.org");
    static final Kind KIND = kind();
    static final KindJson JSON = KindJson.of(KIND);
    static final BasicId ID = BasicId.parse("thing.Thing:a-1@example.org");

    private Things() {}

    private static Kind kind() {
        Kind.Builder kind = Kind.named("osid.thing", "Thing", "Things");
        for (Syntax syntax : Syntax.values()) {
            kind.element(ElementDef.named("One" + syntax, "x", syntax.name()));
            kind.element(
                    ElementDef.named("Several" + syntax, "x", syntax.name()).multiple());
        }
        return kind.record(RecordDef.named("Ribbon", RIBBON.toString())
                        .element(ElementDef.named("OneSTRING", "string", "STRING")))
                .build();
    }

    static ElementDef one(Syntax syntax) {
        return KIND.element("One" + syntax);
    }

    static ElementDef several(Syntax syntax) {
        return KIND.element("Several" + syntax);
    }

    /** An object with that value of that element alone. */
    static StoredObject with(ElementDef element, Object value) {
        Object[] values = new Object[KIND.size()];
        values[element.index()] = value;
        return StoredObject.of(KIND, ID, null, List.of(), values);
    }
}
