package org.osidforge.codegen.emit;

import java.util.List;
import org.osidforge.codegen.GeneratedFile;

/**
 * Writes files of one sort.
 *
 * <p>An emitter has no state: the same packages give the same files. A further sort of file is a further emitter in the list that {@link org.osidforge.codegen.Generator} goes through.
 */
public interface Emitter {

    /**
     * The files for these packages, in any order.
     *
     * <p>An emitter that writes packages one by one overrides {@link #emit(Emission)} alone; one that collects over all of them, such as a list of everything that is generated,
     * overrides this method. Packages are written in several threads at once.
     *
     * @param emissions the packages in the order of their keys
     */
    default List<GeneratedFile> emitAll(List<Emission> emissions) {
        return emissions.parallelStream().flatMap(e -> emit(e).stream()).toList();
    }

    /** The files for one package, in any order. */
    default List<GeneratedFile> emit(Emission emission) {
        return List.of();
    }
}
