package org.osidforge.codegen.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.GeneratorOptions;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;

/** What is generated for objects that are created in several ways, and for sessions that deviate as a whole. */
class WaysTest {

    private static final String BASE = """
            osid: permit
            version: 1.0.0
            java: com.example.permit
            subpackages: [batch]
            objects:
              Duty: {plural: Duties}
              Permit:
                per:
                  - {Agent: authentication.Agent, Duty}
                  - {Resource: resource.Resource, Duty}
                  - Duty
                elements:
                  Note?: string
              Receipt: {operations: [update]}
            """;

    private static final String BATCH = """
            osid: permit.batch
            version: 1.0.0
            batch:
              Permit:
                per: peer {Agent, Duty} or {Resource, Duty} or Duty
                session: PermittingBatchSession
              Receipt:
              Extra: {of: Permit, per: "peer {Resource, Duty}", operations: [create]}
            interfaces:
              CountingSession: {of: Permit, extends: OsidSession, methods: ["count(): cardinal"]}
            changes:
              ExtraBatchAdminSession:
                extends: permit.PermitAdminSession
                add:
                  - delete with Note by genus: "deleteNoted(Type permitGenusType): transaction.batch.DeleteResponseList ! OPERATION_FAILED"
                  - "guess(): string"
            """;

    private static final List<GeneratedFile> FILES = files();

    private static List<GeneratedFile> files() {
        LoadResult loaded =
                new SpecLoader().load(List.of(file("permit.osid.yaml", BASE), file("permit.batch.osid.yaml", BATCH)));
        assertThat(loaded.events()).isEmpty();
        return Generator.standard()
                .generate(
                        loaded.specification().orElseThrow(),
                        List.of("osid.permit", "osid.permit.batch"),
                        GeneratorOptions.withAdapters());
    }

    private static DescriptorFile file(String name, String text) {
        return new DescriptorFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String name) {
        return FILES.stream()
                .filter(f -> f.path().endsWith("/" + name + ".java"))
                .map(GeneratedFile::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+(\\* )?", " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PermitKinds | .way(\"Agent\", \"Agent\", \"Duty\") .way(\"Resource\", \"Resource\", \"Duty\") .way(\"\", \"Duty\")",
                "PermitKinds | ElementDef.named(\"Agent\", \"osid.authentication.Agent\", \"ID\").reference().optional().parent(\"Agent\")",
                "PermitAdminSessionAdapter | formForCreate(PermitFormAdapter::new, way(\"Resource\"), permitRecordTypes, resourceId, dutyId)",
                "PermitAdminSessionAdapter | formForCreate(PermitFormAdapter::new, way(\"\"), permitRecordTypes, dutyId)",
                "PermittingBatchSessionAdapter | way(\"Agent\"), peers, PermitAgentPeerList::getNextPermitAgentPeer, peer -> new Id[] {peer.getAgentId(), peer.getDutyId()}, permitRecordTypes)",
                "PermittingBatchSessionAdapter | way(\"\"), dutyIds, permitRecordTypes)",
                "ExtraBatchAdminSessionAdapter | way(\"Resource\"), peers, ExtraPeerList::getNextExtraPeer",
                "ExtraBatchAdminSessionAdapter | deleteMatching(having(NOTE), genus(permitGenusType))",
                "ExtraBatchAdminSessionAdapter | throw unimplemented(\"guess\")",
                "PermitBatchFormAdapter | return hasParent(\"Agent\");",
                "PermitBatchManagerAdapter | public boolean supportsCounting() { return false; }",
                "ReceiptBatchAdminSessionAdapter | updateEach(receiptForms",
                "PermitBatchForm | Tells whether this form was made for an agent.",
                "PermittingBatchSession | one for each peer of agent and duty, one for each peer of resource and duty or one for each duty",
                "PermitResourcePeer | What one permit is to be created for: the resource and the duty.",
                "Permit | A permit is made for one agent and one duty, for one resource and one duty or for one duty, and stays with that.",
                "ExtraBatchAdminSession | Deletes the permits that have a note and of a genus type."
            })
    void eachWayAndEachDeviationIsGenerated(String file, String expected) {
        assertThat(text(file)).contains(expected);
    }

    @Test
    void whatASessionDoesNotDoIsNotThere() {
        assertThat(text("ReceiptBatchAdminSession")).doesNotContain("create", "delete", "alias");
        assertThat(text("ReceiptAdminSession")).doesNotContain("createReceipt", "deleteReceipt", "aliasReceipt");
        assertThat(FILES).extracting(GeneratedFile::path).noneMatch(path -> path.contains("ExtraBatchForm"));
        assertThat(FILES).extracting(GeneratedFile::path).noneMatch(path -> path.contains("CountingSessionAdapter"));
    }
}
