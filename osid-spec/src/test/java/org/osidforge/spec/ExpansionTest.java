package org.osidforge.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.CreateShape;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;

/** What patterns make of descriptors. */
class ExpansionTest {

    private static final List<String> MUSEUM = List.of("museum.osid.yaml", "museum.batch.osid.yaml");

    /** Descriptors with everything that the language has, and each interface, method, role and kind that comes of it. */
    @ParameterizedTest
    @ValueSource(strings = {"museum", "orchard", "permit"})
    void everythingIsExpandedAsExpected(String name) {
        LoadResult result = museum(List.of(name + ".osid.yaml", name + ".batch.osid.yaml"));

        assertThat(result.events()).isEmpty();
        List<String> written = new ArrayList<>();
        for (String key : List.of("osid." + name, "osid." + name + ".batch")) {
            written.addAll(
                    written(result.specification().orElseThrow().packageOf(key).orElseThrow()));
        }
        assertThat(String.join("\n", written).strip())
                .isEqualTo(String.join("\n", Resources.lines("good/" + name + ".expected")));
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        Specification one = museum(MUSEUM).specification().orElseThrow();
        Specification other =
                museum(List.of(MUSEUM.get(1), MUSEUM.get(0))).specification().orElseThrow();

        assertThat(other.packages()).isEqualTo(one.packages());
    }

    @Test
    void twoRunsAreEqual() {
        assertThat(museum(MUSEUM).specification().orElseThrow().packages())
                .isEqualTo(museum(MUSEUM).specification().orElseThrow().packages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"room.batch", "recognition.batch"})
    void batchDescriptorsAreSmall(String name) {
        assertThat(Resources.lines("META-INF/osid/descriptors/" + name + ".osid.yaml"))
                .hasSizeLessThanOrEqualTo(15);
    }

    /** The two pages of the specification that are known whole; that their methods agree word for word is told by the facts. */
    @ParameterizedTest
    @CsvSource({"osid.room.batch.CampusBatchAdminSession", "osid.recognition.batch.AcademyBatchAdminSession"})
    void wholePagesHaveNoOtherMethods(String session) {
        InterfaceSpec found = Resources.official().interfaceNamed(session).orElseThrow();

        assertThat(found.methods().stream().map(MethodSpec::role))
                .containsExactly(
                        Role.BATCH_GET_FORMS_FOR_CREATE,
                        Role.BATCH_CREATE,
                        Role.BATCH_GET_FORMS_FOR_UPDATE,
                        Role.BATCH_UPDATE,
                        Role.BATCH_DELETE_ALL,
                        Role.BATCH_DELETE,
                        Role.BATCH_ALIAS);
        assertThat(found.methods()).allMatch(method -> method.compliance().equals("mandatory"));
    }

    @Test
    void createShapesFollowTheParents() {
        Specification official = Resources.official();
        Parent award = new Parent("Award", "osid.recognition.Award", "awardId");
        Parent recipient = new Parent("Recipient", "osid.resource.Resource", "resourceId");

        assertThat(batch(official, "osid.room.batch", "Campus").createShape()).isEqualTo(new CreateShape.Count());
        assertThat(batch(official, "osid.room.batch", "Room").createShape())
                .isEqualTo(new CreateShape.PerParent(new Parent("Floor", "osid.room.Floor", "floorId")));
        assertThat(batch(official, "osid.recognition.batch", "Conferral").createShape())
                .isEqualTo(new CreateShape.PerPeer(List.of(award, recipient)));
        assertThat(official.kindNamed("osid.recognition.Conferral")
                        .orElseThrow()
                        .createShape())
                .isEqualTo(new CreateShape.PerPeer(List.of(award, recipient)));
    }

    @Test
    void managersHandOutTheirBatchManagers() {
        InterfaceSpec manager =
                Resources.official().interfaceNamed("osid.room.RoomManager").orElseThrow();

        assertThat(manager.methods().stream().map(ExpansionTest::written))
                .contains(
                        "optional osid.room.RoomAdminSession getRoomAdminSessionForCampus(osid.id.Id campusId)"
                                + " ! NOT_FOUND NULL_ARGUMENT OPERATION_FAILED UNIMPLEMENTED = GET_SESSION_FOR_CATALOG RoomAdminSession",
                        "optional osid.room.batch.RoomBatchManager getRoomBatchManager()"
                                + " ! OPERATION_FAILED UNIMPLEMENTED = GET_SUB_MANAGER osid.room.batch")
                .noneMatch(line -> line.contains("CampusAdminSessionForCampus"));
    }

    private static BatchKind batch(Specification specification, String pkg, String kind) {
        return specification.packageOf(pkg).orElseThrow().batches().stream()
                .filter(batch -> batch.session().equals(kind + "BatchAdminSession"))
                .findFirst()
                .orElseThrow();
    }

    static LoadResult museum(List<String> names) {
        return new SpecLoader()
                .load(names.stream()
                        .map(name -> new DescriptorFile(name, Resources.bytes("good/" + name)))
                        .toList());
    }

    static List<String> written(OsidPackage pkg) {
        List<String> lines = new ArrayList<>();
        lines.add("package " + pkg.key() + " " + pkg.version() + " " + pkg.javaPackage() + ", " + pkg.title()
                + ", catalog " + pkg.catalog());
        lines.add("requires " + String.join(" ", pkg.requires()));
        for (InterfaceSpec one : pkg.interfaces()) {
            lines.add("");
            lines.add(one.kind() + " " + one.qualifiedName() + " of " + one.object() + " extends "
                    + String.join(", ", one.parents()) + (one.note().isEmpty() ? "" : " # " + one.note()));
            one.methods().forEach(method -> lines.add("  " + written(method)));
        }
        lines.add("");
        pkg.enums().forEach(one -> lines.add("enum " + one.qualifiedName() + " " + one.constants()));
        for (ObjectKind kind : pkg.kinds()) {
            lines.add("kind " + kind.qualifiedName() + " " + kind.plural() + " " + kind.nature() + " " + kind.markers()
                    + " in " + kind.catalog());
            kind.parents().forEach(parent -> lines.add("  " + parent));
            kind.ways().forEach(way -> lines.add("  " + way));
            kind.elements().forEach(element -> lines.add("  " + element));
        }
        pkg.records().forEach(one -> lines.add(one.toString()));
        pkg.batches().forEach(one -> lines.add(one.toString()));
        lines.add("");
        return lines;
    }

    private static String written(MethodSpec method) {
        String parameters = method.parameters().stream()
                .map(parameter -> parameter.type() + " " + parameter.name())
                .collect(Collectors.joining(", "));
        String errors = method.errors().stream()
                .map(error -> error.code() + (error.condition().isEmpty() ? "" : " (" + error.condition() + ")"))
                .collect(Collectors.joining(" "));
        return ((method.compliance().equals("optional") ? "optional " : "") + method.returns() + " " + method.name()
                        + "(" + parameters + ")"
                        + (errors.isEmpty() ? "" : " ! " + errors)
                        + (method.role() == Role.NONE ? "" : " = " + method.role() + " " + method.subject()))
                .stripTrailing();
    }

    /** The bytes of a descriptor decide its digest, and nothing else does. */
    @Test
    void digestsAreOfTheBytes() {
        DescriptorFile file = new DescriptorFile(
                "plain.osid.yaml",
                "osid: plain\nversion: 3.1.0\nobjects:\n  Thing:\n".getBytes(StandardCharsets.UTF_8));

        OsidPackage plain = new SpecLoader()
                .load(List.of(file))
                .specification()
                .orElseThrow()
                .packageOf("osid.plain")
                .orElseThrow();

        assertThat(plain.digest()).isEqualTo("0e103fd835c11b98140e553519d9a423ca46a7415b1b5f953520e3fbf41d6a27");
    }
}
