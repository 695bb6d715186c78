package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osidforge.codegen.java.Code;
import org.osidforge.codegen.java.JavaTypes;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.RecordKind;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.model.TypeRef;

/**
 * What of a specification gets adapters, and how they are called.
 *
 * <p>A kind is served if its objects are OsidObjects with a list, or Ids; a package, if it defines kinds or batch sessions. Sessions that are described method by method have no adapter.
 */
final class Served {

    private final Specification specification;
    private final JavaTypes types;
    private final Map<String, OsidPackage> homes = new HashMap<>();
    private final Map<String, List<OsidPackage>> parts = new HashMap<>();
    private final Map<String, Boolean> adapted = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> constants = new ConcurrentHashMap<>();

    Served(Specification specification) {
        this.specification = specification;
        this.types = new JavaTypes(specification);
        for (OsidPackage p : specification.packages()) {
            parts.computeIfAbsent(p.name(), n -> new ArrayList<>()).add(p);
            p.kinds().forEach(k -> homes.put(k.qualifiedName(), p));
        }
    }

    Specification specification() {
        return specification;
    }

    JavaTypes types() {
        return types;
    }

    /** Java package of the adapters of interfaces in a Java package: {@code org.osid.room} gives {@code org.osidforge.adapters.room}, any other gives one below it. */
    static String javaPackageOf(String interfaces) {
        return interfaces.startsWith("org.osid.")
                ? "org.osidforge.adapters." + interfaces.substring("org.osid.".length())
                : interfaces + ".adapters";
    }

    /** First part of the names of what there is once per package: {@code RoomBatch} for {@code osid.room.batch}. */
    static String prefixOf(String osid) {
        StringBuilder words = new StringBuilder();
        for (String segment : osid.split("\\.")) {
            if (!segment.equals("osid")) {
                words.append(Character.toUpperCase(segment.charAt(0))).append(segment.substring(1));
            }
        }
        return words.toString();
    }

    /** Whether the interface is that one or extends it. */
    boolean is(InterfaceSpec spec, String qualifiedName) {
        return spec.qualifiedName().equals(qualifiedName)
                || specification
                        .interfaceNamed(qualifiedName)
                        .filter(specification.withParents(spec)::contains)
                        .isPresent();
    }

    /** Whether the type is one value of an interface that is that one or extends it. */
    boolean is(TypeRef type, String qualifiedName) {
        return !type.array()
                && specification
                        .interfaceNamed(type.name())
                        .filter(i -> is(i, qualifiedName))
                        .isPresent();
    }

    /** Whether a package gets adapters, whichever of its parts defines kinds or batch sessions. */
    boolean hasAdapters(String osid) {
        return parts(osid).anyMatch(p -> !p.kinds().isEmpty() || !p.batches().isEmpty());
    }

    /** Whether the objects of a kind have adapters. */
    boolean isServed(ObjectKind kind) {
        if (kind.isPrimitive()) {
            return kind.qualifiedName().equals("osid.id.Id");
        }
        return specification
                        .interfaceNamed(kind.qualifiedName())
                        .filter(i -> is(i, "osid.OsidObject"))
                        .isPresent()
                && listOf(kind).isPresent();
    }

    /** The list of a kind's objects. */
    Optional<InterfaceSpec> listOf(ObjectKind kind) {
        return interfaces(kind, InterfaceKind.LIST)
                .filter(i -> is(i, "osid.OsidList"))
                .filter(i -> elementOf(i).filter(kind.qualifiedName()::equals).isPresent())
                .findFirst();
    }

    /** The form of a kind's objects. */
    Optional<InterfaceSpec> formOf(ObjectKind kind) {
        return interfaces(kind, InterfaceKind.FORM)
                .filter(form -> isForm(form, kind))
                .findFirst();
    }

    /** The plain admin session of a kind. */
    Optional<InterfaceSpec> adminSessionOf(ObjectKind kind) {
        return interfaces(kind, InterfaceKind.ADMIN_SESSION)
                .filter(this::hasAdapter)
                .findFirst();
    }

    /** Qualified name of what a list holds. */
    Optional<String> elementOf(InterfaceSpec list) {
        return list.methods().stream()
                .filter(m -> m.role() == Role.NEXT)
                .map(m -> m.returns().name())
                .findFirst();
    }

    /** The kind that an interface of a package serves, also where it is another package's. */
    Optional<ObjectKind> kindOf(InterfaceSpec spec) {
        Optional<ObjectKind> batched = batchOf(spec).flatMap(b -> specification.kindNamed(b.kind()));
        return batched.isPresent() || spec.object().isEmpty()
                ? batched
                : specification.kindNamed(osidOf(spec) + "." + spec.object());
    }

    /** The batch session that an interface belongs to. */
    Optional<BatchKind> batchOf(InterfaceSpec spec) {
        return parts(spec.pkg())
                .flatMap(p -> p.batches().stream())
                .filter(b -> Stream.of(b.session(), b.form(), b.formList()).anyMatch(spec.name()::equals)
                        || b.createWays().stream().anyMatch(way -> isPeer(way, spec.name())))
                .findFirst();
    }

    /** The way of creating that a peer is for. */
    Optional<BatchWay> wayOf(InterfaceSpec peer) {
        return batchOf(peer).stream()
                .flatMap(b -> b.createWays().stream())
                .filter(way -> isPeer(way, peer.name()))
                .findFirst();
    }

    private static boolean isPeer(BatchWay way, String name) {
        return !way.peer().isEmpty()
                && (way.peer().equals(name) || way.peerList().equals(name));
    }

    /** The record type whose record an interface is. */
    Optional<RecordKind> recordOf(InterfaceSpec spec) {
        return kindOf(spec).stream()
                .flatMap(kind -> recordsOf(kind).stream())
                .filter(r -> spec.name()
                        .equals(spec.kind() == InterfaceKind.FORM_RECORD ? r.formRecord() : r.objectRecord()))
                .findFirst();
    }

    /** Whether an interface has an adapter of its own. */
    boolean hasAdapter(InterfaceSpec spec) {
        if (!isTaken(spec)) {
            return isAdapted(spec);
        }
        // asked many times of each; computed outside of the map, since the answer may ask for others
        Boolean known = adapted.get(spec.qualifiedName());
        if (known == null) {
            known = isAdapted(spec);
            adapted.put(spec.qualifiedName(), known);
        }
        return known;
    }

    private boolean isAdapted(InterfaceSpec spec) {
        return switch (spec.kind()) {
            case OBJECT ->
                kindOf(spec)
                        .filter(k -> k.qualifiedName().equals(spec.qualifiedName()))
                        .filter(this::isServed)
                        .isPresent();
            case FORM, BATCH_FORM -> serves(spec) && isForm(spec, kindOf(spec).orElseThrow());
            case LIST, BATCH_FORM_LIST, PEER_LIST ->
                hasAdapters(osidOf(spec))
                        && is(spec, "osid.OsidList")
                        && elementOf(spec).isPresent();
            case RECORD, FORM_RECORD -> serves(spec) && recordOf(spec).isPresent() && is(spec, "osid.OsidRecord");
            case LOOKUP_SESSION, ADMIN_SESSION -> serves(spec) && is(spec, "osid.OsidSession");
            case BATCH_ADMIN_SESSION -> serves(spec) && batchOf(spec).isPresent() && is(spec, "osid.OsidSession");
            case PEER -> serves(spec) && batchOf(spec).isPresent() && is(spec, "osid.OsidCapsule");
            case MANAGER -> hasAdapters(osidOf(spec)) && is(spec, "osid.OsidManager");
            case PROXY_MANAGER -> hasAdapters(osidOf(spec)) && is(spec, "osid.OsidProxyManager");
            case PROFILE, SESSION, PRIMITIVE, OTHER -> false;
        };
    }

    /** The adapter of an interface that has one. */
    ClassName adapterOf(InterfaceSpec spec) {
        OsidPackage owner = specification.ownerOf(spec.qualifiedName()).orElseThrow();
        return ClassName.get(javaPackageOf(owner.javaPackage()), spec.name() + "Adapter");
    }

    /** The adapter of the interface of that qualified name, where it has one. */
    Optional<ClassName> adapterOf(String qualifiedName) {
        return specification
                .interfaceNamed(qualifiedName)
                .filter(this::hasAdapter)
                .map(this::adapterOf);
    }

    /** The class that holds the definitions of a package's kinds. */
    ClassName kindsClass(OsidPackage pkg) {
        return ClassName.get(javaPackageOf(pkg.javaPackage()), prefixOf(pkg.name()) + "Kinds");
    }

    /** How the definition of a kind is named in code, such as {@code RoomKinds.CAMPUS}. */
    Code kind(ObjectKind kind) {
        return Code.of("$T.$L", kindsClass(homes.get(kind.qualifiedName())), constantOf(kind));
    }

    /** The constant of a kind. */
    String constantOf(ObjectKind kind) {
        return constants
                .computeIfAbsent(
                        kind.pkg(),
                        pkg -> Constants.of(parts(pkg)
                                .flatMap(p -> p.kinds().stream())
                                .map(ObjectKind::name)
                                .toList()))
                .get(kind.name());
    }

    /** The record types of a kind, in the order of the model; those of another part are not among them, since the definition of the kind may be compiled already. */
    List<RecordKind> recordsOf(ObjectKind kind) {
        return homes.get(kind.qualifiedName()).records().stream()
                .filter(r -> r.object().equals(kind.name()))
                .toList();
    }

    /** The parts of a package. */
    Stream<OsidPackage> parts(String osid) {
        return parts.getOrDefault(osid, List.of()).stream();
    }

    /** Whether it is described here, and not only held by a part for other packages. */
    boolean isTaken(InterfaceSpec spec) {
        return specification.isTaken(spec);
    }

    private boolean serves(InterfaceSpec spec) {
        return kindOf(spec).filter(this::isServed).isPresent();
    }

    private boolean isForm(InterfaceSpec spec, ObjectKind kind) {
        return is(spec, kind.isPrimitive() ? "osid.OsidForm" : "osid.OsidObjectForm");
    }

    private Stream<InterfaceSpec> interfaces(ObjectKind kind, InterfaceKind sort) {
        return parts(kind.pkg())
                .flatMap(p -> p.interfaces().stream())
                .filter(this::isTaken)
                .filter(i -> i.kind() == sort && i.object().equals(kind.name()));
    }

    /** The OSID package that an interface belongs to; its records are told by a package of their own. */
    private String osidOf(InterfaceSpec spec) {
        return specification
                .ownerOf(spec.qualifiedName())
                .map(OsidPackage::name)
                .orElse(spec.pkg());
    }
}
