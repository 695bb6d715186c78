package org.osidforge.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class CommentsTest {

    private static final ClassName FIRST = ClassName.get("org.one", "Thing");
    private static final ClassName SECOND = ClassName.get("org.two", "Thing");

    @Test
    void commentsStandWhereTheirPlacesWereAndNameTypesAsTheFileDoes() {
        Comments comments = new Comments();
        TypeSpec type = TypeSpec.interfaceBuilder("Both")
                .addJavadoc(comments.place(new Comment.Builder()
                        .add("See ")
                        .add(FIRST)
                        .add(",\n\n<p>not ")
                        .add(SECOND)
                        .add(" but ")
                        .add(FIRST)
                        .add(".\n")
                        .build()))
                .addMethod(MethodSpec.methodBuilder("get")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc(comments.place(
                                new Comment.Builder().add("Gets\nit.").build()))
                        .returns(SECOND)
                        .build())
                .build();

        assertThat(comments.putInto(JavaFile.builder("org.three", type)
                        .indent("    ")
                        .build()
                        .toString()))
                .isEqualTo("""
                        package org.three;

                        import org.one.Thing;

                        /**
                         * See Thing,
                         *
                         * <p>not org.two.Thing but Thing.
                         */
                        interface Both {
                            /**
                             * Gets
                             * it.
                             */
                            org.two.Thing get();
                        }
                        """);
    }

    @Test
    void aTextWithoutPlacesStaysAsItIs() {
        assertThat(new Comments().putInto("class Plain {}")).isEqualTo("class Plain {}");
    }
}
