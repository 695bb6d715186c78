package org.osidforge.codegen.adapter;

import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.emit.Emission;
import org.osidforge.codegen.emit.SourceEmitter;
import org.osidforge.codegen.java.Comments;

/** The base of the emitters of adapters: one call per package, all its parts together. */
abstract class AdapterEmitter extends SourceEmitter {

    private static final Pattern SHORT_COMMENT = Pattern.compile("/\\*\\*\n *\\* ([^\n]*)\n *\\*/\n");
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

    /** The file of a class. */
    final GeneratedFile file(AdapterPackage pkg, TypeSpec.Builder type) {
        return file(pkg.parts().get(0), pkg.javaPackage(), type, new Comments());
    }

    /** Comments of one line and empty bodies stand on one line. */
    @Override
    protected final String tidied(String text) {
        return withEmptyBodies(withShortComments(text));
    }

    private static String withShortComments(String text) {
        return replaced(text, "/**\n", SHORT_COMMENT, comment -> "/** " + comment.group(1) + " */\n");
    }

    private static String withEmptyBodies(String text) {
        return replaced(text, "{\n", EMPTY_BODY, body -> "{}");
    }

    /** Looks where the pattern's first characters stand and nowhere else: these are large texts, of which it fits few places. */
    private static String replaced(
            String text, String begin, Pattern pattern, Function<MatchResult, String> replacement) {
        StringBuilder out = new StringBuilder(text.length());
        Matcher place = pattern.matcher(text);
        int done = 0;
        for (int at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
            if (place.region(at, text.length()).lookingAt()) {
                out.append(text, done, at).append(replacement.apply(place));
                done = place.end();
            }
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
    }
}
