package org.osidforge.codegen.adapter;

import com.squareup.javapoet.TypeSpec;
import java.util.List;
import java.util.regex.Pattern;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.emit.Emission;
import org.osidforge.codegen.emit.SourceEmitter;

/** The base of the emitters of adapters: one call per package, all its parts together. */
abstract class AdapterEmitter extends SourceEmitter {

    private static final Pattern SHORT_COMMENT =
            Pattern.compile("^( *)/\\*\\*\n *\\* ([^\n]*)\n *\\*/$", Pattern.MULTILINE);
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n *\\}");

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

    /** The file of a class; comments of one line and empty bodies stand on one line. */
    final GeneratedFile file(AdapterPackage pkg, TypeSpec.Builder type) {
        GeneratedFile file = file(pkg.parts().get(0), pkg.javaPackage(), type);
        String text = SHORT_COMMENT.matcher(file.text()).replaceAll("$1/** $2 */");
        return GeneratedFile.of(file.path(), EMPTY_BODY.matcher(text).replaceAll("{}"));
    }
}
