package org.osidforge.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {

    private static final ClassName ID = ClassName.get("org.osid.id", "Id");
    private static final ClassName ROOM = ClassName.get("org.osid.room", "Room");

    @Test
    void marksStandForTypesLiteralsTextsAndPieces() {
        Code inner = Code.of("id($T.class)", ID);
        Code code = Code.of("$T.named($S, $L).of($L)", ROOM, "a \"b\"", 3, inner);
        assertThat(code).hasToString("org.osid.room.Room.named(\"a \\\"b\\\"\", 3).of(id(org.osid.id.Id.class))");
        assertThat(code.types()).containsExactly(ROOM, ID);
    }

    @Test
    void aPieceWithoutTextIsNone() {
        assertThat(Code.of("")).isSameAs(Code.NONE);
        assertThat(Code.NONE.isEmpty()).isTrue();
        assertThat(Code.of("$L", "x").isEmpty()).isFalse();
    }

    @Test
    void piecesAreJoined() {
        assertThat(Code.join(List.of(Code.of("a"), Code.of("$T", ID), Code.of("c")), ",$W"))
                .hasToString("a, org.osid.id.Id, c");
        assertThat(Code.join(List.of(), ", ")).isSameAs(Code.NONE);
    }

    @Test
    void literalsAreEscaped() {
        assertThat(Code.of("$S", "\\ \n \r \t \u0007 é")).hasToString("\"\\\\ \\n \\r \\t \\u0007 é\"");
    }

    @Test
    void aLineIsBrokenWhereItMayBeAndNowhereElse() {
        Code code = Code.of("make($T::new,$Wcatalogued,$W\"one piece that is not broken\");", ID);
        assertThat(written(code, 30).lines())
                .containsExactly(
                        "    return make(Id::new,",
                        "            catalogued,",
                        "            \"one piece that is not broken\");");
        assertThat(written(code, 100))
                .isEqualTo("    return make(Id::new, catalogued, \"one piece that is not broken\");");
    }

    @Test
    void aWordThatJustFitsStays() {
        assertThat(written(Code.of("a,$Wb"), "    return a, b".length())).isEqualTo("    return a, b");
        assertThat(written(Code.of("a,$Wb"), "    return a, b".length() - 1)).isEqualTo("    return a,\n            b");
    }

    @Test
    void linesOfAFormatAreIndentedAndContinuedByTheirOwnMargin() {
        StringBuilder out = new StringBuilder();
        Code.of("try {\n    first(one,$Wtwo);\n}").write(out, "    ", "", 22, CodeTest::simpleName);
        assertThat(out.toString().lines())
                .containsExactly("    try {", "        first(one,", "                two);", "    }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $T and $L | no argument for $L of: $T and $L
            plain     | no mark for argument 1 of: plain
            $X        | no such mark as $X in: $X
            end $     | no such mark as $  in: end $
            """)
    void aFormatThatDoesNotFitIsRefused(String format, String message) {
        assertThatThrownBy(() -> Code.of(format, ID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static String written(Code code, int width) {
        StringBuilder out = new StringBuilder();
        code.write(out, "    ", "return ", width, CodeTest::simpleName);
        return out.toString();
    }

    private static String simpleName(TypeName type) {
        return ((ClassName) type).simpleName();
    }
}
