package org.osidforge.codegen.adapter;

import java.util.List;
import java.util.stream.Collectors;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.emit.Emission;
import org.osidforge.codegen.emit.Emitter;
import org.osidforge.spec.model.InterfaceKind;

/**
 * Writes the file by which a provider, or {@link java.util.ServiceLoader}, finds the adapters: one for all packages that are generated together.
 *
 * <p>Behind each class stands as comment what a provider must know of a package without loading it: its name, and the interfaces of its manager and its proxy manager.
 */
final class ServiceFileEmitter implements Emitter {

    private static final String NONE = "-";

    @Override
    public List<GeneratedFile> emitAll(List<Emission> emissions) {
        String lines = AdapterPackage.among(emissions).stream()
                .map(ServiceFileEmitter::line)
                .sorted()
                .collect(Collectors.joining());
        return lines.isEmpty()
                ? List.of()
                : List.of(GeneratedFile.of("META-INF/services/" + Bases.PACKAGE_ADAPTERS.canonicalName(), lines));
    }

    private static String line(AdapterPackage pkg) {
        return PackageAdaptersEmitter.name(pkg).canonicalName() + " # " + pkg.osid() + " "
                + manager(pkg, InterfaceKind.MANAGER) + " " + manager(pkg, InterfaceKind.PROXY_MANAGER) + "\n";
    }

    private static String manager(AdapterPackage pkg, InterfaceKind sort) {
        return PackageAdaptersEmitter.managerOf(pkg, sort)
                .map(m -> pkg.served().types().named(m.qualifiedName()).canonicalName())
                .orElse(NONE);
    }

    @Override
    public List<GeneratedFile> emit(Emission emission) {
        return emitAll(List.of(emission));
    }
}
