package org.osidforge.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The longer documentation comments of one file, which are put in after JavaPoet has written the rest.
 *
 * <p>JavaPoet goes over everything twice, and over each line with several patterns; most of a generated file is comment. What it gets instead is one line that names the types of the
 * comment, so that it alone decides which are imported and how each is written.
 */
public final class Comments {

    /** Begins such a line; JavaPoet writes it nowhere else. */
    private static final char PLACE = '\u0001';

    private final List<Comment> comments = new ArrayList<>();

    /** What JavaPoet gets in place of a comment. */
    public CodeBlock place(Comment comment) {
        CodeBlock.Builder line = CodeBlock.builder().add("$L", PLACE + Integer.toString(comments.size()));
        comment.types().forEach(type -> line.add(" $T", type));
        comments.add(comment);
        return line.add("\n").build();
    }

    /** The text of the file with all comments in their places. */
    public String putInto(String text) {
        if (comments.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(4 * text.length());
        int done = 0;
        for (int at = text.indexOf(PLACE); at >= 0; at = text.indexOf(PLACE, done)) {
            int end = text.indexOf('\n', at);
            String margin = text.substring(text.lastIndexOf('\n', at) + 1, at);
            String[] words = text.substring(at + 1, end).split(" ");
            Comment comment = comments.get(Integer.parseInt(words[0]));
            Map<ClassName, String> names = new HashMap<>();
            comment.types().forEach(type -> names.put(type, words[names.size() + 1]));
            out.append(text, done, at);
            comment.write(out, margin, names::get);
            done = end;
        }
        return out.append(text, done, text.length()).toString();
    }
}
