package org.osidforge.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.spec.model.ModelFiles;

/** Writes the model itself beside the classes: one file for each package, and the list of them. */
final class ModelEmitter implements Emitter {

    @Override
    public List<GeneratedFile> emitAll(List<Emission> emissions) {
        if (emissions.isEmpty()) {
            return List.of();
        }
        List<GeneratedFile> files = new ArrayList<>(
                emissions.parallelStream().flatMap(e -> emit(e).stream()).toList());
        files.add(new GeneratedFile(
                ModelFiles.LIST,
                ModelFiles.writeList(emissions.stream().map(Emission::pkg).toList())));
        return files;
    }

    @Override
    public List<GeneratedFile> emit(Emission emission) {
        return List.of(new GeneratedFile(ModelFiles.resourceName(emission.pkg()), ModelFiles.write(emission.pkg())));
    }
}
