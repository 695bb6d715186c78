package org.osidforge.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.java.Comments;
import org.osidforge.codegen.java.JavaTypes;
import org.osidforge.codegen.java.Javadoc;
import org.osidforge.codegen.prose.TypeProse;
import org.osidforge.spec.model.EnumSpec;

/** Writes enumerations. */
final class EnumEmitter extends SourceEmitter {

    @Override
    public List<GeneratedFile> emit(Emission emission) {
        return emission.pkg().enums().stream().map(e -> write(emission, e)).toList();
    }

    private GeneratedFile write(Emission emission, EnumSpec spec) {
        Comments comments = new Comments();
        Javadoc javadoc = new Javadoc(emission.specification());
        TypeProse prose = new TypeProse(emission.specification());
        ClassName name = new JavaTypes(emission.specification()).named(spec.qualifiedName());
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(comments.place(javadoc.of(prose.of(emission.pkg(), spec))));
        spec.constants()
                .forEach(c -> type.addEnumConstant(
                        c,
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc(comments.place(javadoc.of(prose.of(spec, c))))
                                .build()));
        return file(emission, name.packageName(), type, comments);
    }
}
