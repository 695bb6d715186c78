package org.osidforge.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.codegen.testing.Models;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.model.TypeRef;

class JavaTypesTest {

    private final Specification specification = Specification.of(List.of(Models.pkg(
            "osid.library",
            "com.example.library",
            List.of(
                    Models.type("osid.library.Book", InterfaceKind.OBJECT, ""),
                    Models.type("osid.library.records.BookRecord", InterfaceKind.RECORD, "")),
            List.of())));
    private final JavaTypes types = new JavaTypes(specification);

    @ParameterizedTest
    @CsvSource({
        "void, void",
        "boolean, boolean",
        "byte, byte",
        "cardinal, long",
        "integer, long",
        "decimal, java.math.BigDecimal",
        "string, java.lang.String",
        "timestamp, java.util.Date",
        "object, java.lang.Object",
        "osid.library.Book, com.example.library.Book",
        "osid.library.records.BookRecord, com.example.library.records.BookRecord"
    })
    void typesOfTheSpecificationInJava(String osid, String java) {
        assertThat(types.of(TypeRef.of(osid))).hasToString(java);
        if (!osid.equals("void")) {
            assertThat(types.of(TypeRef.arrayOf(osid))).hasToString(java + "[]");
        }
    }

    @Test
    void onlyCheckedErrorsAreThrownAndInTheOrderOfTheList() {
        assertThat(JavaTypes.thrown(Models.method(
                        "void m() ! NOT_FOUND NULL_ARGUMENT OPERATION_FAILED ILLEGAL_STATE PERMISSION_DENIED")))
                .extracting(ClassName::canonicalName)
                .containsExactly(
                        "org.osid.NotFoundException",
                        "org.osid.OperationFailedException",
                        "org.osid.PermissionDeniedException");
    }

    @Test
    void whatCanBeNull() {
        assertThat(types.nullable(TypeRef.of("cardinal"))).isFalse();
        assertThat(types.nullable(TypeRef.of("boolean"))).isFalse();
        assertThat(types.nullable(TypeRef.of("decimal"))).isTrue();
        assertThat(types.nullable(TypeRef.arrayOf("cardinal"))).isTrue();
        assertThat(types.nullable(TypeRef.of("osid.library.Book"))).isTrue();
    }

    @Test
    void aNameThatDoesNotResolveIsAnError() {
        assertThatThrownBy(() -> types.of(TypeRef.of("osid.library.Nothing")))
                .hasMessageContaining("osid.library.Nothing");
        assertThatThrownBy(() -> types.of(TypeRef.of("float"))).hasMessageContaining("float");
    }
}
