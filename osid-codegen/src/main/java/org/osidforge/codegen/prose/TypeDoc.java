package org.osidforge.codegen.prose;

import java.util.List;

/**
 * What is said about a type.
 *
 * @param summary first sentence
 * @param paragraphs what follows, one idea each
 */
public record TypeDoc(String summary, List<String> paragraphs) {

    public TypeDoc {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A first sentence and what follows. */
    public static TypeDoc of(String summary, String... paragraphs) {
        return new TypeDoc(summary, List.of(paragraphs));
    }
}
