package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.emit.ClassSource;
import org.osidforge.codegen.emit.ClassSource.Constructor;
import org.osidforge.codegen.java.Code;
import org.osidforge.codegen.java.Comment;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.RecordKind;

/** Writes the class by which a provider finds the adapters of a package. */
final class PackageAdaptersEmitter extends AdapterEmitter {

    /** Types that the base declares inside itself; an interface of the same name is written in full. */
    private static final Set<String> NESTED = Set.of(
            "FormRecordFactory", "KindAdapters", "ManagerAdapters", "ObjectFactory", "RecordAdapters", "RecordFactory");

    @Override
    List<GeneratedFile> emit(AdapterPackage pkg) {
        List<Code> statements = new ArrayList<>();
        statements.add(Code.of("super($S);", pkg.osid()));
        pkg.kinds().forEach(k -> statements.add(kind(pkg.served(), k)));
        pkg.kinds()
                .forEach(k -> pkg.served()
                        .recordsOf(k)
                        .forEach(r -> record(pkg.served(), k, r).ifPresent(statements::add)));
        manager(pkg, InterfaceKind.MANAGER, "manager").ifPresent(statements::add);
        manager(pkg, InterfaceKind.PROXY_MANAGER, "proxyManager").ifPresent(statements::add);
        return List.of(new ClassSource(name(pkg))
                .closed()
                .inFull(NESTED)
                .extending(Bases.PACKAGE_ADAPTERS)
                .add(new Constructor(Comment.of("Registers them."), "public", List.of(), statements))
                .write(pkg.main(), Comment.of("The adapters of " + pkg.osid() + ".")));
    }

    /** The class of a package. */
    static ClassName name(AdapterPackage pkg) {
        return ClassName.get(pkg.javaPackage(), Served.prefixOf(pkg.osid()) + "Adapters");
    }

    private static Code kind(Served served, ObjectKind kind) {
        if (kind.isPrimitive()) {
            return Code.of("kind($L);", served.kind(kind));
        }
        return Code.of(
                "kind($L,$W$T.class,$W$T::new,$W$T::new);",
                served.kind(kind),
                served.types().named(kind.qualifiedName()),
                served.adapterOf(kind.qualifiedName()).orElseThrow(),
                served.adapterOf(served.listOf(kind).orElseThrow()));
    }

    private static Optional<Code> record(Served served, ObjectKind kind, RecordKind record) {
        String records = kind.pkg() + ".records.";
        Optional<ClassName> ofObject = served.adapterOf(records + record.objectRecord());
        Optional<ClassName> ofForm = served.adapterOf(records + record.formRecord());
        return ofObject.flatMap(object -> ofForm.map(form ->
                Code.of("record($L.record($S),$W$T::new,$W$T::new);", served.kind(kind), record.name(), object, form)));
    }

    private static Optional<Code> manager(AdapterPackage pkg, InterfaceKind sort, String method) {
        return managerOf(pkg, sort)
                .map(m -> Code.of(
                        "$L($T.class, $T::new);",
                        method,
                        pkg.served().types().named(m.qualifiedName()),
                        pkg.served().adapterOf(m)));
    }

    /** The manager or proxy manager of a package that has an adapter. */
    static Optional<InterfaceSpec> managerOf(AdapterPackage pkg, InterfaceKind sort) {
        return pkg.interfaces().stream()
                .filter(i -> i.kind() == sort && pkg.served().hasAdapter(i))
                .findFirst();
    }
}
