package org.osidforge.codegen.emit;

import java.util.List;
import java.util.Set;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.java.JavaNames;
import org.osidforge.codegen.java.JavaParents;
import org.osidforge.codegen.java.JavaTypes;
import org.osidforge.codegen.java.Javadoc;
import org.osidforge.codegen.prose.MethodProse;
import org.osidforge.codegen.prose.TypeProse;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;

/** Writes the interfaces of some kinds as the specification has them: name, parents, methods, errors, and documentation composed from these facts. */
abstract class InterfaceEmitter implements Emitter {

    private final Set<InterfaceKind> kinds;

    /** An emitter for interfaces of these kinds. */
    InterfaceEmitter(Set<InterfaceKind> kinds) {
        this.kinds = kinds;
    }

    /** The kinds of interface that this emitter writes. */
    final Set<InterfaceKind> kinds() {
        return kinds;
    }

    @Override
    public final List<GeneratedFile> emit(Emission emission) {
        Writer writer = new Writer(emission);
        return emission.pkg().interfaces().stream()
                .filter(i -> kinds.contains(i.kind()))
                .filter(i -> !emission.specification().heldByPart(emission.pkg(), i))
                .map(writer::write)
                .toList();
    }

    /** What all interfaces of one package share. */
    private static final class Writer {
        private final Emission emission;
        private final JavaTypes types;
        private final JavaParents parents;
        private final Javadoc javadoc;
        private final TypeProse typeProse;
        private final MethodProse methodProse;

        Writer(Emission emission) {
            this.emission = emission;
            types = new JavaTypes(emission.specification());
            parents = new JavaParents(types);
            javadoc = new Javadoc(emission.specification());
            typeProse = new TypeProse(emission.specification());
            methodProse = new MethodProse(emission.specification());
        }

        GeneratedFile write(InterfaceSpec spec) {
            return InterfaceSource.of(
                    emission,
                    types.named(spec.qualifiedName()),
                    javadoc.of(typeProse.of(emission.pkg(), spec)),
                    parents.of(spec),
                    spec.methods().stream().map(m -> method(spec, m)).toList());
        }

        private InterfaceSource.Method method(InterfaceSpec owner, MethodSpec spec) {
            return new InterfaceSource.Method(
                    javadoc.of(methodProse.of(emission.pkg(), owner, spec)),
                    types.of(spec.returns()),
                    spec.name(),
                    spec.parameters().stream().map(this::parameter).toList(),
                    JavaTypes.thrown(spec));
        }

        private Parameter parameter(ParameterSpec spec) {
            return new Parameter(types.of(spec.type()), JavaNames.parameter(spec.name()));
        }
    }
}
