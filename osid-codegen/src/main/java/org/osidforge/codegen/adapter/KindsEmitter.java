package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.emit.ClassSource;
import org.osidforge.codegen.emit.ClassSource.Constant;
import org.osidforge.codegen.emit.ClassSource.Constructor;
import org.osidforge.codegen.java.Code;
import org.osidforge.codegen.java.Comment;
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
        ClassName name = pkg.served().kindsClass(pkg.main().pkg());
        ClassSource source = new ClassSource(name).closed();
        kinds.forEach(k -> source.add(constant(pkg.served(), k)));
        source.add(new Constructor(Comment.of("Holds constants alone."), "private", List.of(), List.of()));
        return List.of(source.write(pkg.main(), Comment.of("The kinds of object of " + pkg.osid() + ".")));
    }

    private static Constant constant(Served served, ObjectKind kind) {
        return new Constant(
                Comment.of(kind.name() + "."),
                "public",
                Bases.KIND_DEFINITION,
                served.constantOf(kind),
                definition(served, kind));
    }

    private static Code definition(Served served, ObjectKind kind) {
        Code.Builder code = new Code.Builder()
                .add("$T.named($S, $S, $S)", Bases.KIND_DEFINITION, kind.pkg(), kind.name(), kind.plural())
                .add("\n        .nature($T.$L)", Bases.NATURE, kind.nature());
        if (!kind.markers().isEmpty()) {
            List<Code> markers = kind.markers().stream()
                    .map(m -> Code.of("$T.$L", Bases.MARKER, m))
                    .toList();
            code.add("\n        .marked($L)", Code.join(markers, ", "));
        }
        if (!kind.catalog().isEmpty()) {
            code.add("\n        .catalogedBy($S)", kind.catalog());
        }
        for (Parent parent : kind.parents()) {
            code.add("\n        .parent($S, $S)", parent.name(), parent.kind());
        }
        for (Way way : kind.ways()) {
            List<Code> words = new ArrayList<>();
            words.add(Code.of("$S", way.name()));
            way.parents().forEach(p -> words.add(Code.of("$S", p.name())));
            code.add("\n        .way($L)", Code.join(words, ", "));
        }
        kind.elements().forEach(e -> code.add("\n        .element($L)", definition(e)));
        served.recordsOf(kind).forEach(r -> code.add("\n        .record($L)", definition(r)));
        return code.add("\n        .build()").build();
    }

    private static Code definition(RecordKind record) {
        Code.Builder code =
                new Code.Builder().add("$T.named($S, $S)", Bases.RECORD_DEFINITION, record.name(), record.type());
        record.elements().forEach(e -> code.add("\n                .element($L)", definition(e)));
        return code.build();
    }

    private static Code definition(Element element) {
        Code.Builder code = new Code.Builder()
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

    private static void constraints(Code.Builder code, Constraints asked) {
        flag(code, "required", asked.required());
        flag(code, "readOnly", asked.readOnly());
        text(code, "minimum", asked.minimum());
        text(code, "maximum", asked.maximum());
        if (!asked.values().isEmpty()) {
            List<Code> values =
                    asked.values().stream().map(v -> Code.of("$S", v)).toList();
            code.add(".values($L)", Code.join(values, ", "));
        }
        text(code, "units", asked.units());
    }

    private static void flag(Code.Builder code, String name, boolean set) {
        if (set) {
            code.add(".$L()", name);
        }
    }

    private static void text(Code.Builder code, String name, String text) {
        if (!text.isEmpty()) {
            code.add(".$L($S)", name, text);
        }
    }
}
