package org.osidforge.gateway.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osid.Identifiable;
import org.osid.OsidForm;
import org.osid.OsidSession;

/** Every type that the forms and objects of the standard use has a JSON form, or there is a reason why it has none. */
class OfficialTypesTest {

    private static final Map<Class<?>, String> EXPLAINED = Map.of(
            org.osid.grading.Grade.class,
            "the one object that a setter takes; it is addressed by its Id, and found by the one who has a session");

    @Test
    void everySetterTakesValuesWithAForm() {
        List<Class<?>> types = OfficialTypes.setterTypes().toList();
        assertThat(types).hasSizeGreaterThan(20);
        assertThat(types.stream().filter(t -> ValueCodecs.find(t).isEmpty()))
                .containsExactlyInAnyOrderElementsOf(EXPLAINED.keySet());
    }

    @Test
    void everyGetterGivesValuesWithAFormOrObjectsThatHaveIds() {
        List<Class<?>> types = OfficialTypes.getterTypes().toList();
        assertThat(types).hasSizeGreaterThan(200);
        assertThat(types.stream()
                        .filter(t -> !isOfObjects(t))
                        .filter(t -> ValueCodecs.find(t).isEmpty()))
                .isEmpty();
        assertThat(types.stream()
                        .filter(OfficialTypesTest::isOfObjects)
                        .filter(t -> ValueCodecs.find(t).isPresent()))
                .isEmpty();
    }

    private static boolean isOfObjects(Class<?> type) {
        Class<?> element = SeveralCodec.elementOf(type);
        return Identifiable.class.isAssignableFrom(element == null ? type : element);
    }

    @Test
    void whatDoesThingsHasNoForm() {
        assertThat(OfficialTypes.all().stream()
                        .filter(t -> OsidSession.class.isAssignableFrom(t)
                                || OsidForm.class.isAssignableFrom(t)
                                || t.getSimpleName().endsWith("Manager")
                                || t.getSimpleName().endsWith("Query")
                                || t.getSimpleName().endsWith("Record"))
                        .filter(t -> ValueCodecs.find(t).isPresent()))
                .isEmpty();
    }

    @Test
    void everyFormHasASchema() {
        for (Class<?> type : OfficialTypes.getterTypes()
                .filter(t -> ValueCodecs.find(t).isPresent())
                .toList()) {
            ValueCodec codec = ValueCodecs.of(type);
            assertThat(codec.schema().has("type") || codec.schema().has("anyOf"))
                    .as(type.getName())
                    .isTrue();
            codec.schema().put("changed", true);
            assertThat(codec.schema().has("changed")).as(type.getName()).isFalse();
        }
    }
}
