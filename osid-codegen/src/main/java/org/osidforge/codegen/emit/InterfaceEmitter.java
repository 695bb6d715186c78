package org.osidforge.codegen.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.java.Comments;
import org.osidforge.codegen.java.JavaNames;
import org.osidforge.codegen.java.JavaParents;
import org.osidforge.codegen.java.JavaTypes;
import org.osidforge.codegen.java.Javadoc;
import org.osidforge.codegen.prose.MethodProse;
import org.osidforge.codegen.prose.TypeProse;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;

/** Writes the interfaces of some kinds as the specification has them: name, parents, methods, errors, and documentation composed from these facts. */
abstract class InterfaceEmitter extends SourceEmitter {

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
    private final class Writer {
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
            Comments comments = new Comments();
            TypeSpec.Builder type = TypeSpec.interfaceBuilder(types.named(spec.qualifiedName()))
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc(comments.place(javadoc.of(typeProse.of(emission.pkg(), spec))))
                    .addSuperinterfaces(parents.of(spec));
            spec.methods().forEach(m -> type.addMethod(method(spec, m, comments)));
            return file(emission, types.named(spec.qualifiedName()).packageName(), type, comments);
        }

        private MethodSpec method(InterfaceSpec owner, org.osidforge.spec.model.MethodSpec spec, Comments comments) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(spec.name())
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addJavadoc(comments.place(javadoc.of(methodProse.of(emission.pkg(), owner, spec))))
                    .returns(types.of(spec.returns()))
                    .addExceptions(JavaTypes.thrown(spec));
            spec.parameters()
                    .forEach(p ->
                            method.addParameter(ParameterSpec.builder(types.of(p.type()), JavaNames.parameter(p.name()))
                                    .build()));
            return method.build();
        }
    }
}
