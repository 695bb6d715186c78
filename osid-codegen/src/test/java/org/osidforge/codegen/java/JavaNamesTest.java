package org.osidforge.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.codegen.testing.Models;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.OsidPackage;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "campusIds, campusIds",
        "package, package_",
        "class, class_",
        "true, true_",
        "null, null_",
        "enum, enum_",
        "_, __"
    })
    void aReservedParameterGetsAnUnderscore(String name, String java) {
        assertThat(JavaNames.parameter(name)).isEqualTo(java);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getClass",
                "notify",
                "notifyAll",
                "wait",
                "hashCode",
                "toString",
                "clone",
                "finalize",
                "import",
                "new"
            })
    void methodsThatNoInterfaceCanHaveAreFound(String name) {
        OsidPackage pkg = Models.pkg(
                "osid.x", Models.type("osid.x.A", InterfaceKind.OTHER, "", Models.method("string " + name + "()")));

        assertThat(NameCheck.of(pkg)).singleElement().asString().contains("osid.x.A." + name);
    }

    @Test
    void theSameNameWithAParameterIsAllowed() {
        OsidPackage pkg = Models.pkg(
                "osid.x", Models.type("osid.x.A", InterfaceKind.OTHER, "", Models.method("void wait(string text)")));

        assertThat(NameCheck.of(pkg)).isEmpty();
    }

    @Test
    void reservedNamesOfTypesConstantsAndPackagesAreFound() {
        OsidPackage pkg = Models.pkg(
                "osid.import",
                "org.osid.import",
                List.of(Models.type("osid.import.record", InterfaceKind.OTHER, "")),
                List.of(new EnumSpec("osid.import", "Choice", List.of("GOOD", "default"))));

        assertThat(NameCheck.of(pkg))
                .hasSize(3)
                .anyMatch(p -> p.contains("package name org.osid.import"))
                .anyMatch(p -> p.contains("osid.import.record"))
                .anyMatch(p -> p.contains("osid.import.Choice.default"));
    }
}
