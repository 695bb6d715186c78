package org.osidforge.codegen.emit;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.java.Comment;
import org.osidforge.codegen.java.JavaTypes;
import org.osidforge.codegen.java.Javadoc;
import org.osidforge.codegen.prose.TypeProse;
import org.osidforge.spec.model.EnumSpec;

/** Writes enumerations. */
final class EnumEmitter implements Emitter {

    @Override
    public List<GeneratedFile> emit(Emission emission) {
        return emission.pkg().enums().stream().map(e -> write(emission, e)).toList();
    }

    private GeneratedFile write(Emission emission, EnumSpec spec) {
        Javadoc javadoc = new Javadoc(emission.specification());
        TypeProse prose = new TypeProse(emission.specification());
        ClassName name = new JavaTypes(emission.specification()).named(spec.qualifiedName());
        Comment comment = javadoc.of(prose.of(emission.pkg(), spec));
        Map<String, Comment> constants = new LinkedHashMap<>();
        spec.constants().forEach(c -> constants.put(c, javadoc.of(prose.of(spec, c))));
        SourceText text = new SourceText(emission, name, Set.of());
        text.useForType(comment, List.of());
        constants.values().forEach(c -> text.imports().use(c.types()));
        text.head();
        text.comment("", comment);
        text.marker();
        text.declaration("public enum " + name.simpleName(), Map.of());
        String end = "";
        for (Map.Entry<String, Comment> constant : constants.entrySet()) {
            text.add(end);
            text.comment(SourceText.INDENT, constant.getValue());
            text.add(SourceText.INDENT + constant.getKey());
            end = ",\n\n";
        }
        return text.add("\n}\n").file();
    }
}
