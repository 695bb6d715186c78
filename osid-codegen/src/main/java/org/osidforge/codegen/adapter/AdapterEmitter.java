package org.osidforge.codegen.adapter;

import java.util.List;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.emit.Emission;
import org.osidforge.codegen.emit.Emitter;

/** The base of the emitters of adapters: one call per package, all its parts together. */
abstract class AdapterEmitter implements Emitter {

    @Override
    public final List<GeneratedFile> emitAll(List<Emission> emissions) {
        return AdapterPackage.among(emissions).parallelStream()
                .flatMap(pkg -> emit(pkg).stream())
                .toList();
    }

    @Override
    public final List<GeneratedFile> emit(Emission emission) {
        return emitAll(List.of(emission));
    }

    /** The files for one package, in any order. */
    abstract List<GeneratedFile> emit(AdapterPackage pkg);
}
