package org.osidforge.codegen.adapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.emit.Emission;
import org.osidforge.codegen.emit.Emitter;
import org.osidforge.codegen.java.JavaNames;

/** Writes the {@code package-info.java} of each package of adapters, once. */
final class AdapterPackageInfoEmitter implements Emitter {

    @Override
    public List<GeneratedFile> emitAll(List<Emission> emissions) {
        Map<String, GeneratedFile> byPath = new LinkedHashMap<>();
        for (AdapterPackage pkg : AdapterPackage.among(emissions)) {
            GeneratedFile file = write(pkg);
            byPath.putIfAbsent(file.path(), file);
        }
        return List.copyOf(byPath.values());
    }

    @Override
    public List<GeneratedFile> emit(Emission emission) {
        return emitAll(List.of(emission));
    }

    private static GeneratedFile write(AdapterPackage pkg) {
        String text = """
                // %s
                /** Serves %s over any store: the package's interfaces, each method one call of the engine. */
                package %s;
                """.formatted(pkg.main().fileComment(), pkg.osid(), pkg.javaPackage());
        return GeneratedFile.of(JavaNames.sourcePath(pkg.javaPackage(), "package-info"), text);
    }
}
