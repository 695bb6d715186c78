package org.osidforge.codegen.adapter;

import java.util.List;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.emit.Emission;
import org.osidforge.codegen.emit.Emitter;

/** Writes the file by which {@link java.util.ServiceLoader} finds the adapters: one for all packages that are generated together. */
final class ServiceFileEmitter implements Emitter {

    @Override
    public List<GeneratedFile> emitAll(List<Emission> emissions) {
        StringBuilder lines = new StringBuilder();
        AdapterPackage.among(emissions).stream()
                .map(pkg -> PackageAdaptersEmitter.name(pkg).canonicalName())
                .sorted()
                .forEach(name -> lines.append(name).append('\n'));
        return lines.isEmpty()
                ? List.of()
                : List.of(GeneratedFile.of(
                        "META-INF/services/" + Bases.PACKAGE_ADAPTERS.canonicalName(), lines.toString()));
    }

    @Override
    public List<GeneratedFile> emit(Emission emission) {
        return emitAll(List.of(emission));
    }
}
