package org.osidforge.spec.model;

import java.util.List;
import java.util.Optional;

/**
 * One package of the specification, or one part of it.
 *
 * @param name name in the specification, such as {@code osid.room.batch}
 * @param part name of the part where a package is described in several, else the empty string
 * @param version version of the specification, such as {@code 3.1.0}
 * @param javaPackage Java package of its interfaces, such as {@code org.osid.room.batch}
 * @param title words for people, such as {@code room batch}
 * @param catalog simple name of the kind that catalogs the package's objects (of a batch package: those of its base), or the empty string
 * @param requires names (with {@code #part} where there is one) of the packages that this one refers to, sorted
 * @param interfaces its interfaces in the order of the descriptor; those of the {@code records} package among them
 * @param enums its enumerations
 * @param kinds the kinds of object that it defines
 * @param records the record types that it declares
 * @param batches the batch sessions that it defines
 * @param digest SHA-256 in hex of the descriptor's bytes, or the empty string
 */
public record OsidPackage(
        String name,
        String part,
        String version,
        String javaPackage,
        String title,
        String catalog,
        List<String> requires,
        List<InterfaceSpec> interfaces,
        List<EnumSpec> enums,
        List<ObjectKind> kinds,
        List<RecordKind> records,
        List<BatchKind> batches,
        String digest) {

    public OsidPackage {
        requires = List.copyOf(requires);
        interfaces = List.copyOf(interfaces);
        enums = List.copyOf(enums);
        kinds = List.copyOf(kinds);
        records = List.copyOf(records);
        batches = List.copyOf(batches);
    }

    /** Name and part as written in {@code requires} and in file names: {@code osid.room} or {@code osid.resource#core}. */
    public String key() {
        return part.isEmpty() ? name : name + "#" + part;
    }

    /** The interface of that simple name, records included. */
    public Optional<InterfaceSpec> interfaceNamed(String simpleName) {
        return interfaces.stream().filter(i -> i.name().equals(simpleName)).findFirst();
    }

    /** The kind of that simple name. */
    public Optional<ObjectKind> kindNamed(String simpleName) {
        return kinds.stream().filter(k -> k.name().equals(simpleName)).findFirst();
    }
}
