package org.osidforge.codegen.adapter;

import com.squareup.javapoet.TypeSpec;
import java.util.List;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.emit.Emission;
import org.osidforge.codegen.emit.SourceEmitter;

/** The base of the emitters of adapters: one call per package, all its parts together. */
abstract class AdapterEmitter extends SourceEmitter {

    @Override
    public final List<GeneratedFile> emitAll(List<Emission> emissions) {
        return AdapterPackage.among(emissions).stream()
                .flatMap(pkg -> emit(pkg).stream())
                .toList();
    }

    @Override
    public final List<GeneratedFile> emit(Emission emission) {
        return emitAll(List.of(emission));
    }

    /** The files for one package, in any order. */
    abstract List<GeneratedFile> emit(AdapterPackage pkg);

    final GeneratedFile file(AdapterPackage pkg, TypeSpec.Builder type) {
        return file(pkg.parts().get(0), pkg.javaPackage(), type);
    }
}
