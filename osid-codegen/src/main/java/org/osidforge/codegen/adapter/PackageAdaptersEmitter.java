package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.RecordKind;

/** Writes the class by which a provider finds the adapters of a package. */
final class PackageAdaptersEmitter extends AdapterEmitter {

    /** Types that the base declares inside itself; an interface of the same name is written in full. */
    private static final List<String> NESTED = List.of(
            "FormRecordFactory", "KindAdapters", "ManagerAdapters", "ObjectFactory", "RecordAdapters", "RecordFactory");

    @Override
    List<GeneratedFile> emit(AdapterPackage pkg) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Registers them.\n")
                .addStatement("super($S)", pkg.osid());
        pkg.kinds().forEach(k -> constructor.addStatement(kind(pkg.served(), k)));
        pkg.kinds()
                .forEach(k -> pkg.served()
                        .recordsOf(k)
                        .forEach(r -> record(pkg.served(), k, r).ifPresent(constructor::addStatement)));
        manager(pkg, InterfaceKind.MANAGER, "manager").ifPresent(constructor::addStatement);
        manager(pkg, InterfaceKind.PROXY_MANAGER, "proxyManager").ifPresent(constructor::addStatement);
        TypeSpec.Builder type = TypeSpec.classBuilder(name(pkg))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .alwaysQualify(NESTED.toArray(new String[0]))
                .superclass(Bases.PACKAGE_ADAPTERS)
                .addJavadoc("The adapters of $L.\n", pkg.osid())
                .addMethod(constructor.build());
        return List.of(file(pkg, type));
    }

    /** The class of a package. */
    static ClassName name(AdapterPackage pkg) {
        return ClassName.get(pkg.javaPackage(), Served.prefixOf(pkg.osid()) + "Adapters");
    }

    private static CodeBlock kind(Served served, ObjectKind kind) {
        return CodeBlock.of(
                "kind($L,$W$T.class,$W$T::new,$W$T::new)",
                served.kind(kind),
                served.types().named(kind.qualifiedName()),
                served.adapterOf(kind.qualifiedName()).orElseThrow(),
                served.adapterOf(served.listOf(kind).orElseThrow()));
    }

    private static Optional<CodeBlock> record(Served served, ObjectKind kind, RecordKind record) {
        String records = kind.pkg() + ".records.";
        Optional<ClassName> ofObject = served.adapterOf(records + record.objectRecord());
        Optional<ClassName> ofForm = served.adapterOf(records + record.formRecord());
        return ofObject.flatMap(object -> ofForm.map(form -> CodeBlock.of(
                "record($L.record($S),$W$T::new,$W$T::new)", served.kind(kind), record.name(), object, form)));
    }

    private static Optional<CodeBlock> manager(AdapterPackage pkg, InterfaceKind sort, String method) {
        return managerOf(pkg, sort)
                .map(m -> CodeBlock.of(
                        "$L($T.class, $T::new)",
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
