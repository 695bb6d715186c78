package org.osidforge.spec.model;

import java.util.List;
import java.util.Set;

/**
 * One kind of object, such as Campus: what a provider needs to know to serve it and the TCK to test it.
 *
 * @param pkg OSID package
 * @param name simple name
 * @param plural plural of the name
 * @param nature what it is among the standard's own sorts of object
 * @param markers what it is besides; those that its nature implies are among them
 * @param catalog qualified name of the kind that catalogs it, or the empty string (a catalog has none)
 * @param parents what a form for create is asked for, in order: none, one (per parent) or several (per peer); with several ways, the parents of all of them, each once
 * @param elements its own elements in the order of the descriptor; those of nature and markers (display name, start date ...) are not among them
 * @param ways the ways in which it is created, where there are several; else empty
 */
public record ObjectKind(
        String pkg,
        String name,
        String plural,
        Nature nature,
        Set<Marker> markers,
        String catalog,
        List<Parent> parents,
        List<Element> elements,
        List<Way> ways) {

    /** The standard's sorts of object. */
    public enum Nature {
        OBJECT,
        RELATIONSHIP,
        CATALOG,
        RULE,
        GOVERNATOR,
        /** No object at all but an Id that is its own value: without name, genus and records. */
        PRIMITIVE
    }

    /** The standard's markers of objects, and one that it has no name for. */
    public enum Marker {
        TEMPORAL,
        SUBJUGATEABLE,
        AGGREGATEABLE,
        CONTAINABLE,
        SOURCEABLE,
        FEDERATEABLE,
        OPERABLE,
        /** The batch form sets parents of the same kind; no interface tells of it. */
        HIERARCHICAL
    }

    public ObjectKind {
        markers = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(markers));
        parents = List.copyOf(parents);
        elements = List.copyOf(elements);
        ways = ways == null ? List.of() : List.copyOf(ways);
    }

    /** A kind that is created in one way. */
    public ObjectKind(
            String pkg,
            String name,
            String plural,
            Nature nature,
            Set<Marker> markers,
            String catalog,
            List<Parent> parents,
            List<Element> elements) {
        this(pkg, name, plural, nature, markers, catalog, parents, elements, List.of());
    }

    /** Name with the package, such as {@code osid.room.Campus}. */
    public String qualifiedName() {
        return pkg + "." + name;
    }

    /** The ways in which it is created, at least one. */
    public List<Way> createWays() {
        return ways.isEmpty() ? List.of(new Way("", parents)) : ways;
    }

    /** Whether what is created are Ids and not objects. */
    public boolean isPrimitive() {
        return nature == Nature.PRIMITIVE;
    }

    /** How forms for create are asked for, where there is one way. */
    public CreateShape createShape() {
        return CreateShape.of(parents);
    }
}
