package org.osidforge.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osidforge.codegen.prose.MethodDoc;
import org.osidforge.codegen.prose.TypeDoc;
import org.osidforge.codegen.testing.Models;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.Specification;

class JavadocTest {

    private final Javadoc javadoc = new Javadoc(Specification.of(Models.core()));

    @Test
    void markupBecomesTags() {
        assertThat(javadoc.of(TypeDoc.of("See [osid.id.Id], [#hasNext()] and `x`; [osid.nothing.There] is code.")))
                .hasToString("""
                        See {@link org.osid.id.Id}, {@link #hasNext()} and {@code x}; {@code osid.nothing.There} is code.
                        """);
    }

    @Test
    void whateverStandsInATextTheCommentIsValid() {
        assertThat(javadoc.of(TypeDoc.of("a < b & c > d, */ \\u0022 @since {@code x} `a*/b`\nnew\tline")))
                .hasToString("""
                        a &lt; b &amp; c &gt; d, &#42;/ &#92;u0022 &#64;since &#123;&#64;code x&#125; <code>a&#42;/b</code> new line
                        """);
    }

    @Test
    void linesAreBrokenBetweenWords() {
        String text = javadoc.of(TypeDoc.of("First.", "word ".repeat(60).strip() + " `code with blanks stays whole`."))
                .toString();

        assertThat(text.lines()).allMatch(line -> line.length() <= 100).contains("First.", "");
        assertThat(text).contains("{@code code with blanks stays whole}.");
    }

    @Test
    void tagsComeInTheOrderOfTheSignature() {
        MethodDoc doc = new MethodDoc(
                "Does it.",
                List.of("More."),
                Map.of("n", "how many"),
                "the result",
                new java.util.LinkedHashMap<>(Map.of(ErrorCode.NOT_FOUND, "if it is not there")));

        assertThat(javadoc.of(doc)).hasToString("""
                        Does it.

                        <p>More.

                        @param n how many
                        @return the result
                        @throws org.osid.NotFoundException if it is not there
                        """);
    }
}
