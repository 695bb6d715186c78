package org.osidforge.runtime.kind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osidforge.runtime.value.BasicType;

/**
 * One kind of object, such as Campus: all that the engine needs to know to serve it.
 *
 * <p>Defined once by generated code. Immutable.
 */
public final class Kind {

    private final String pkg;
    private final String name;
    private final String plural;
    private final Nature nature;
    private final Set<Marker> markers;
    private final String catalog;
    private final List<ParentDef> parents;
    private final Map<String, ElementDef> elements;
    private final ElementDef[] core;
    private final ElementDef[] stored;
    private final List<RecordDef> records;
    private final List<ElementDef> required;
    private final List<ElementDef> references;
    private final ElementDef[] parentElements;
    private final List<WayDef> ways;

    private Kind(Builder builder) {
        this.pkg = builder.pkg;
        this.name = builder.name;
        this.plural = builder.plural;
        this.nature = builder.nature;
        this.markers = Set.copyOf(builder.markers);
        this.catalog = builder.catalog;
        this.parents = List.copyOf(builder.parents);
        this.elements = builder.buildElements();
        this.core = new ElementDef[Core.values().length];
        for (Core c : Core.values()) {
            core[c.ordinal()] = c.belongsTo(nature, markers) ? elements.get(c.elementName()) : null;
        }
        this.records = builder.records.stream().map(r -> r.build(builder)).toList();
        this.stored = builder.stored.toArray(new ElementDef[0]);
        this.required = elements.values().stream()
                .filter(e -> e.isStored() && e.isRequired())
                .toList();
        this.references =
                builder.stored.stream().filter(ElementDef::isReference).toList();
        this.parentElements = parents.stream().map(p -> elements.get(p.name())).toArray(ElementDef[]::new);
        this.ways = builder.buildWays();
    }

    /**
     * Begins the definition of a kind.
     *
     * @param pkg OSID package, such as {@code osid.room}
     * @param name simple name, such as {@code Campus}
     * @param plural its plural, such as {@code Campuses}
     */
    public static Builder named(String pkg, String name, String plural) {
        return new Builder(pkg, name, plural);
    }

    /** OSID package, such as {@code osid.room}. */
    public String pkg() {
        return pkg;
    }

    /** Simple name, such as {@code Campus}. */
    public String name() {
        return name;
    }

    /** Plural of the name. */
    public String plural() {
        return plural;
    }

    /** Name with the package, such as {@code osid.room.Campus}. */
    public String qualifiedName() {
        return pkg + "." + name;
    }

    /** Namespace of the Ids of its objects, such as {@code room.Campus}. */
    public String namespace() {
        return namespaceOf(qualifiedName());
    }

    /** Namespace of the Ids of objects of the kind of that qualified name. */
    public static String namespaceOf(String qualifiedName) {
        return qualifiedName.startsWith("osid.") ? qualifiedName.substring("osid.".length()) : qualifiedName;
    }

    /** What it is among the standard's own sorts of object. */
    public Nature nature() {
        return nature;
    }

    /** Whether it is that besides. */
    public boolean is(Marker marker) {
        return markers.contains(marker);
    }

    /** Whether it is a catalog. */
    public boolean isCatalog() {
        return nature == Nature.CATALOG;
    }

    /** Whether what is created are Ids and not objects. */
    public boolean isPrimitive() {
        return nature == Nature.PRIMITIVE;
    }

    /** Qualified name of the kind that catalogs it, or the empty string. */
    public String catalog() {
        return catalog;
    }

    /** What a form for create is asked for, in order; with several ways, the parents of all of them. */
    public List<ParentDef> parents() {
        return parents;
    }

    /**
     * The way of that name in which objects are created.
     *
     * @param wayName the name; the empty string for the only way of a kind
     * @throws IllegalArgumentException if there is none
     */
    public WayDef way(String wayName) {
        for (WayDef way : ways) {
            if (way.name().equals(wayName)) {
                return way;
            }
        }
        throw new IllegalArgumentException(qualifiedName() + " is not created in the way '" + wayName + "'");
    }

    /** Elements of nature and markers, then its own; those of records are not among them. */
    public List<ElementDef> elements() {
        return List.copyOf(elements.values());
    }

    /** Those of {@link #elements()} that a create needs. */
    public List<ElementDef> requiredElements() {
        return required;
    }

    /** The stored elements that refer to objects, those of records among them. */
    public List<ElementDef> referenceElements() {
        return references;
    }

    /** The element that holds the parent at that place of {@link #parents()}. */
    public ElementDef parentElement(int position) {
        return parentElements[position];
    }

    /**
     * The element of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ElementDef element(String elementName) {
        ElementDef found = elements.get(elementName);
        if (found == null) {
            throw new IllegalArgumentException(qualifiedName() + " has no element " + elementName);
        }
        return found;
    }

    /** That element of nature and markers, or null where the kind has it not. */
    public ElementDef element(Core which) {
        return core[which.ordinal()];
    }

    /** How many values an object of this kind keeps. */
    public int size() {
        return stored.length;
    }

    /** The element whose values are kept at that index, be it of the kind or of a record. */
    public ElementDef stored(int index) {
        return stored[index];
    }

    /** Its record types in the order of their definition. */
    public List<RecordDef> records() {
        return records;
    }

    /**
     * The record type of that simple name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RecordDef record(String recordName) {
        return records.stream()
                .filter(r -> r.name().equals(recordName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(qualifiedName() + " has no record " + recordName));
    }

    /** The record type of that Type, or null where it is not supported. */
    public RecordDef record(BasicType type) {
        for (RecordDef r : records) {
            if (r.type().equals(type)) {
                return r;
            }
        }
        return null;
    }

    /** The qualified name. */
    @Override
    public String toString() {
        return qualifiedName();
    }

    /** A kind while it is being defined. */
    public static final class Builder {

        private final String pkg;
        private final String name;
        private final String plural;
        private Nature nature = Nature.OBJECT;
        private final Set<Marker> markers = EnumSet.noneOf(Marker.class);
        private String catalog = "";
        private final List<ParentDef> parents = new ArrayList<>();
        private final Map<String, List<String>> ways = new LinkedHashMap<>();
        private final Map<String, ElementDef.Draft> own = new LinkedHashMap<>();
        private final List<RecordDef.Draft> records = new ArrayList<>();
        private final List<ElementDef> stored = new ArrayList<>();

        private Builder(String pkg, String name, String plural) {
            this.pkg = pkg;
            this.name = name;
            this.plural = plural;
        }

        /** What it is among the standard's own sorts of object; an object unless told otherwise. */
        public Builder nature(Nature which) {
            nature = which;
            markers.addAll(which.implied());
            return this;
        }

        /** What it is besides. */
        public Builder marked(Marker... which) {
            markers.addAll(List.of(which));
            return this;
        }

        /** Qualified name of the kind that catalogs it. */
        public Builder catalogedBy(String kind) {
            catalog = kind;
            return this;
        }

        /** Adds what a form for create is asked for. */
        public Builder parent(String element, String kind) {
            parents.add(new ParentDef(element, kind));
            return this;
        }

        /**
         * Adds one of several ways in which objects are created; a kind without any has one way, for all its parents.
         *
         * @param wayName what tells it from the others
         * @param parentNames what a form for create is asked for, in order, of the parents added
         */
        public Builder way(String wayName, String... parentNames) {
            ways.put(wayName, List.of(parentNames));
            return this;
        }

        /** Adds an element of its own; one that is named as one of nature and markers takes its place. */
        public Builder element(ElementDef.Draft element) {
            own.put(element.name(), element);
            return this;
        }

        /** Adds a record type. */
        public Builder record(RecordDef.Draft record) {
            records.add(record);
            return this;
        }

        /** The kind. */
        public Kind build() {
            return new Kind(this);
        }

        private List<WayDef> buildWays() {
            List<String> names = parents.stream().map(ParentDef::name).toList();
            if (ways.isEmpty()) {
                ways.put("", names);
            }
            return ways.entrySet().stream()
                    .map(way -> new WayDef(
                            way.getKey(),
                            way.getValue().stream().map(names::indexOf).toList()))
                    .toList();
        }

        private Map<String, ElementDef> buildElements() {
            Map<String, ElementDef.Draft> drafts = new LinkedHashMap<>();
            for (Core c : Core.values()) {
                if (c.belongsTo(nature, markers)) {
                    drafts.put(c.elementName(), c.draft(pkg + "." + name));
                }
            }
            drafts.putAll(own);
            for (ParentDef p : parents) {
                drafts.computeIfAbsent(
                        p.name(),
                        n -> ElementDef.named(n, p.kind(), "ID").reference().parent(n));
            }
            Map<String, ElementDef> built = new LinkedHashMap<>();
            drafts.forEach((n, draft) -> built.put(n, build(draft, "")));
            return built;
        }

        ElementDef build(ElementDef.Draft draft, String record) {
            String owner = pkg + "." + name + (record.isEmpty() ? "" : "." + record);
            ElementDef made = draft.build(owner, draft.isStored() ? stored.size() : -1);
            if (made.isStored()) {
                stored.add(made);
            }
            return made;
        }
    }
}
