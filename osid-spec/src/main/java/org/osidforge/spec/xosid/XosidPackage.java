package org.osidforge.spec.xosid;

import java.util.Map;
import java.util.TreeMap;
import org.osidforge.spec.diagnostic.SourceLocation;
import org.osidforge.spec.model.OsidPackage;

/**
 * A package as read from XOSID.
 *
 * @param model the package; its interfaces are exact: they have no kind, their methods no role
 * @param places where each interface, enumeration and method is written, by {@link #place}
 */
public record XosidPackage(OsidPackage model, Map<String, SourceLocation> places) {

    public XosidPackage {
        places = java.util.Collections.unmodifiableMap(new TreeMap<>(places));
    }

    /** Where a method is written, found among the places by this key. */
    static String key(String qualifiedInterface, int method) {
        return qualifiedInterface + "#" + method;
    }

    /**
     * Where something is written.
     *
     * @param qualifiedName an interface or enumeration, such as {@code osid.room.Campus}
     * @return its place; the start of the first file where it is not known
     */
    public SourceLocation place(String qualifiedName) {
        SourceLocation at = places.get(qualifiedName);
        return at == null ? places.values().iterator().next() : at;
    }

    /**
     * Where a method is written.
     *
     * @param qualifiedName its interface
     * @param method its number in the interface, counted from 0
     * @return its place, or that of the interface
     */
    public SourceLocation place(String qualifiedName, int method) {
        SourceLocation at = places.get(key(qualifiedName, method));
        return at == null ? place(qualifiedName) : at;
    }
}
