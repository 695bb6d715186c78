package org.osidforge.codegen.emit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.java.JavaNames;
import org.osidforge.codegen.java.Javadoc;
import org.osidforge.codegen.prose.TypeDoc;
import org.osidforge.codegen.prose.TypeProse;
import org.osidforge.spec.model.InterfaceSpec;

/** Writes the {@code package-info.java} of each Java package, once, also where several parts of one package are generated together. */
final class PackageInfoEmitter implements Emitter {

    @Override
    public List<GeneratedFile> emitAll(List<Emission> emissions) {
        Map<String, GeneratedFile> byPath = new LinkedHashMap<>();
        for (Emission emission : emissions) {
            emit(emission).forEach(f -> byPath.putIfAbsent(f.path(), f));
        }
        return List.copyOf(byPath.values());
    }

    @Override
    public List<GeneratedFile> emit(Emission emission) {
        return emission.pkg().interfaces().stream()
                .filter(i -> !emission.specification().heldByPart(emission.pkg(), i))
                .map(InterfaceSpec::pkg)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(osidPackage -> write(emission, osidPackage))
                .toList();
    }

    private GeneratedFile write(Emission emission, String osidPackage) {
        String main = emission.pkg().name();
        String javaPackage = emission.pkg().javaPackage() + osidPackage.substring(main.length());
        TypeProse prose = new TypeProse(emission.specification());
        TypeDoc doc = osidPackage.equals(main) ? prose.of(emission.pkg()) : prose.ofRecords(emission.pkg());
        String body = new Javadoc(emission.specification()).of(doc).toString().stripTrailing();
        StringBuilder text =
                new StringBuilder("// ").append(emission.fileComment()).append("\n/**\n");
        body.lines()
                .forEach(line ->
                        text.append(line.isEmpty() ? " *" : " * ").append(line).append('\n'));
        text.append(" */\npackage ").append(javaPackage).append(";\n");
        return GeneratedFile.of(JavaNames.sourcePath(javaPackage, "package-info"), text.toString());
    }
}
