package org.osidforge.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportsTest {

    private static final ClassName SELF = ClassName.get("org.osid.room", "Room");
    private static final ClassName ID = ClassName.get("org.osid.id", "Id");
    private static final ClassName FLOOR = ClassName.get("org.osid.room", "Floor");
    private static final ClassName OTHER_FLOOR = ClassName.get("org.example", "Floor");
    private static final ClassName OTHER_ROOM = ClassName.get("org.example", "Room");

    private final Imports imports = new Imports(SELF, Set.of("Object"));

    @Test
    void typesOfOtherPackagesAreImportedSorted() {
        imports.use(List.of(ClassName.get("org.osid.type", "Type"), ID, ID));
        assertThat(imports.names()).containsExactly("org.osid.id.Id", "org.osid.type.Type");
        assertThat(imports.name(ID)).isEqualTo("Id");
    }

    @Test
    void typesOfThePackageAndOfJavaLangAreNotImported() {
        imports.use(List.of(FLOOR, SELF, ClassName.get(String.class), TypeName.LONG));
        assertThat(imports.names()).isEmpty();
        assertThat(List.of(imports.name(FLOOR), imports.name(SELF), imports.name(TypeName.LONG)))
                .containsExactly("Floor", "Room", "long");
        assertThat(imports.name(ClassName.get(String.class))).isEqualTo("String");
    }

    @Test
    void aHiddenNameIsWrittenInFull() {
        imports.use(ClassName.get(Object.class));
        assertThat(imports.name(ClassName.get(Object.class))).isEqualTo("java.lang.Object");
    }

    @Test
    void anArrayIsWrittenByWhatItHolds() {
        imports.use(ArrayTypeName.of(ID));
        assertThat(imports.names()).containsExactly("org.osid.id.Id");
        assertThat(imports.name(ArrayTypeName.of(ID))).isEqualTo("Id[]");
    }

    @Test
    void aGenericTypeIsWrittenByItselfAndItsArguments() {
        TypeName generic = ParameterizedTypeName.get(
                ClassName.get("java.util", "Map"), ID, WildcardTypeName.subtypeOf(OTHER_FLOOR));
        imports.use(generic);
        assertThat(imports.names()).containsExactly("java.util.Map", "org.example.Floor", "org.osid.id.Id");
        assertThat(imports.name(generic)).isEqualTo("Map<Id, ? extends Floor>");
    }

    @Test
    void ofTwoTypesWithOneNameTheFirstIsImported() {
        ClassName second = ClassName.get("org.example", "Id");
        imports.use(List.of(ID, second));
        assertThat(imports.name(ID)).isEqualTo("Id");
        assertThat(imports.name(second)).isEqualTo("org.example.Id");
    }

    @Test
    void theNameOfATypeOfThePackageIsNotTakenByAnotherWhicheverComesFirst() {
        imports.use(List.of(OTHER_FLOOR, FLOOR, OTHER_FLOOR));
        assertThat(imports.names()).isEmpty();
        assertThat(imports.name(FLOOR)).isEqualTo("Floor");
        assertThat(imports.name(OTHER_FLOOR)).isEqualTo("org.example.Floor");
    }

    @Test
    void theNameOfTheTypeItselfIsNotTaken() {
        imports.use(List.of(OTHER_ROOM, SELF));
        assertThat(imports.names()).isEmpty();
        assertThat(imports.name(OTHER_ROOM)).isEqualTo("org.example.Room");
    }
}
