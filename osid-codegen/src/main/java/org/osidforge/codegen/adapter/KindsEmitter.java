package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.spec.model.Constraints;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.RecordKind;
import org.osidforge.spec.model.Way;

/** Writes the definitions of a package's kinds: what the engine needs to know of them. */
final class KindsEmitter extends AdapterEmitter {

    @Override
    List<GeneratedFile> emit(AdapterPackage pkg) {
        List<ObjectKind> kinds = pkg.kinds();
        if (kinds.isEmpty()) {
            return List.of();
        }
        ClassName name = pkg.served().kindsClass(pkg.parts().get(0).pkg());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The kinds of object of $L.\n", pkg.osid())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addJavadoc("Holds constants alone.\n")
                        .build());
        kinds.forEach(k -> type.addField(constant(pkg.served(), k)));
        return List.of(file(pkg, type));
    }

    private static FieldSpec constant(Served served, ObjectKind kind) {
        return FieldSpec.builder(
                        Bases.KIND_DEFINITION,
                        served.constantOf(kind),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("$L.\n", kind.name())
                .initializer(definition(served, kind))
                .build();
    }

    private static CodeBlock definition(Served served, ObjectKind kind) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.named($S, $S, $S)$>$>", Bases.KIND_DEFINITION, kind.pkg(), kind.name(), kind.plural())
                .add("\n.nature($T.$L)", Bases.NATURE, kind.nature());
        if (!kind.markers().isEmpty()) {
            List<CodeBlock> markers = kind.markers().stream()
                    .map(m -> CodeBlock.of("$T.$L", Bases.MARKER, m))
                    .toList();
            code.add("\n.marked($L)", CodeBlock.join(markers, ", "));
        }
        if (!kind.catalog().isEmpty()) {
            code.add("\n.catalogedBy($S)", kind.catalog());
        }
        for (Parent parent : kind.parents()) {
            code.add("\n.parent($S, $S)", parent.name(), parent.kind());
        }
        for (Way way : kind.ways()) {
            List<CodeBlock> words = new ArrayList<>();
            words.add(CodeBlock.of("$S", way.name()));
            way.parents().forEach(p -> words.add(CodeBlock.of("$S", p.name())));
            code.add("\n.way($L)", CodeBlock.join(words, ", "));
        }
        kind.elements().forEach(e -> code.add("\n.element($L)", definition(e)));
        served.recordsOf(kind).forEach(r -> code.add("\n.record($L)", definition(r)));
        return code.add("\n.build()$<$<").build();
    }

    private static CodeBlock definition(RecordKind record) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.named($S, $S)$>$>", Bases.RECORD_DEFINITION, record.name(), record.type());
        record.elements().forEach(e -> code.add("\n.element($L)", definition(e)));
        return code.add("$<$<").build();
    }

    private static CodeBlock definition(Element element) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.named($S, $S, $S)", Bases.ELEMENT, element.name(), element.type(), element.syntax());
        flag(code, "reference", element.reference());
        flag(code, "multiple", element.multiple());
        flag(code, "optional", element.optional());
        switch (element.origin()) {
            case PARENT -> code.add(".parent($S)", element.source());
            case DERIVED -> code.add(".derived($S)", element.source());
            case INVERSE -> code.add(".inverse($S)", element.source());
            case FORM -> {}
        }
        constraints(code, element.constraints());
        return code.build();
    }

    private static void constraints(CodeBlock.Builder code, Constraints asked) {
        flag(code, "required", asked.required());
        flag(code, "readOnly", asked.readOnly());
        text(code, "minimum", asked.minimum());
        text(code, "maximum", asked.maximum());
        if (!asked.values().isEmpty()) {
            List<CodeBlock> values =
                    asked.values().stream().map(v -> CodeBlock.of("$S", v)).toList();
            code.add(".values($L)", CodeBlock.join(values, ", "));
        }
        text(code, "units", asked.units());
    }

    private static void flag(CodeBlock.Builder code, String name, boolean set) {
        if (set) {
            code.add(".$L()", name);
        }
    }

    private static void text(CodeBlock.Builder code, String name, String text) {
        if (!text.isEmpty()) {
            code.add(".$L($S)", name, text);
        }
    }
}
