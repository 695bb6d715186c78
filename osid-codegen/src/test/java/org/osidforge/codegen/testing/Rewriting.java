package org.osidforge.codegen.testing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Specification;

/** Specifications that differ from another in some things: what no descriptor says, but a model may hold. */
public final class Rewriting {

    private Rewriting() {}

    /** Every package as the function has it: itself, another or several. */
    public static Specification packages(Specification from, Function<OsidPackage, Stream<OsidPackage>> change) {
        return Specification.of(from.packages().stream().flatMap(change).toList());
    }

    /** Every interface of these packages as the function has it. */
    public static Specification interfaces(
            Specification from, List<String> keys, Function<InterfaceSpec, Stream<InterfaceSpec>> change) {
        return packages(
                from,
                p -> Stream.of(
                        keys.contains(p.key())
                                ? with(
                                        p,
                                        p.interfaces().stream().flatMap(change).toList())
                                : p));
    }

    /** Every method of these packages as the function has it. */
    public static Specification methods(
            Specification from, List<String> keys, Function<MethodSpec, Stream<MethodSpec>> change) {
        return interfaces(
                from,
                keys,
                i -> Stream.of(new InterfaceSpec(
                        i.pkg(),
                        i.name(),
                        i.kind(),
                        i.object(),
                        i.parents(),
                        i.methods().stream().flatMap(change).toList(),
                        i.note())));
    }

    /** The package with these interfaces. */
    public static OsidPackage with(OsidPackage p, List<InterfaceSpec> interfaces) {
        return new OsidPackage(
                p.name(),
                p.part(),
                p.version(),
                p.javaPackage(),
                p.title(),
                p.catalog(),
                p.requires(),
                interfaces,
                p.enums(),
                p.kinds(),
                p.records(),
                p.batches(),
                p.digest());
    }

    /** The method under another name. */
    public static MethodSpec named(MethodSpec m, String name) {
        return new MethodSpec(name, m.returns(), m.parameters(), m.errors(), m.compliance(), m.role(), m.subject());
    }

    /** The method about something else. */
    public static MethodSpec about(MethodSpec m, String subject) {
        return new MethodSpec(m.name(), m.returns(), m.parameters(), m.errors(), m.compliance(), m.role(), subject);
    }

    /** The method with other parameters. */
    public static MethodSpec taking(MethodSpec m, List<ParameterSpec> parameters) {
        return new MethodSpec(m.name(), m.returns(), parameters, m.errors(), m.compliance(), m.role(), m.subject());
    }
}
