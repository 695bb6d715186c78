package org.osidforge.runtime.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osidforge.runtime.value.BasicType;

/** One record type of a kind: the elements that it adds. */
public final class RecordDef {

    private final String name;
    private final BasicType type;
    private final Map<String, ElementDef> elements;

    private RecordDef(Draft draft, Map<String, ElementDef> elements) {
        this.name = draft.name;
        this.type = draft.type;
        this.elements = elements;
    }

    /**
     * Begins the definition of a record type.
     *
     * @param name its simple name, such as {@code Historic}
     * @param type its Type in text form
     */
    public static Draft named(String name, String type) {
        return new Draft(name, BasicType.parse(type));
    }

    /** Its simple name. */
    public String name() {
        return name;
    }

    /** Its Type. */
    public BasicType type() {
        return type;
    }

    /** What it adds, in order. */
    public List<ElementDef> elements() {
        return List.copyOf(elements.values());
    }

    /**
     * The element of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ElementDef element(String elementName) {
        ElementDef found = elements.get(elementName);
        if (found == null) {
            throw new IllegalArgumentException(name + " has no element " + elementName);
        }
        return found;
    }

    /** A record type while it is being defined. */
    public static final class Draft {

        private final String name;
        private final BasicType type;
        private final List<ElementDef.Draft> elements = new ArrayList<>();

        private Draft(String name, BasicType type) {
            this.name = name;
            this.type = type;
        }

        /** Adds an element. */
        public Draft element(ElementDef.Draft element) {
            elements.add(element);
            return this;
        }

        RecordDef build(Kind.Builder kind) {
            Map<String, ElementDef> built = new LinkedHashMap<>();
            elements.forEach(e -> built.put(e.name(), kind.build(e, name)));
            return new RecordDef(this, built);
        }
    }
}
