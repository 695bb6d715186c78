package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The conformance test of a vendor in a real Maven build: clause, session and provider are told by what people and build servers read. */
class SurefireNamesIT {

    private static final String FAILED = "DELETE-01 osid.room.batch.CampusBatchAdminSession of campus";

    private static MavenBuild project;
    private static MavenBuild.Result built;
    private static Map<String, Element> cases;

    @BeforeAll
    static void build() throws Exception {
        // this copy has the versions filled in
        project = MavenBuild.ofCopy("osid-it/target/it/conformance", "conformance");
        built = project.run("test");
        cases = cases(
                project.project().resolve("target/surefire-reports/TEST-com.example.campus.CampusConformanceTest.xml"));
    }

    private static Map<String, Element> cases(Path xml) throws Exception {
        assertThat(xml).as(built.output()).exists();
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(xml.toFile())
                .getElementsByTagName("testcase");
        Map<String, Element> cases = new LinkedHashMap<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element one = (Element) found.item(i);
            assertThat(cases.put(one.getAttribute("name"), one))
                    .as(one.getAttribute("name"))
                    .isNull();
        }
        return cases;
    }

    private static Element only(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        assertThat(found.getLength()).as(name).isEqualTo(1);
        return (Element) found.item(0);
    }

    @Test
    void theXmlNamesEachClauseOnEachSession() {
        assertThat(cases).containsKey("the run of campus").hasSizeGreaterThan(300);
        assertThat(cases.keySet())
                .filteredOn(name -> !name.equals("the run of campus"))
                .allMatch(name -> name.matches("[A-Z]+-\\d\\d osid\\.room\\.batch\\.\\w+BatchAdminSession of campus"));
        assertThat(cases.values())
                .allMatch(one -> one.getAttribute("classname").equals("com.example.campus.CampusConformanceTest"));
    }

    @Test
    void theXmlTellsOfFailuresByTheirSession() {
        assertThat(cases.entrySet().stream()
                        .filter(one ->
                                one.getValue().getElementsByTagName("failure").getLength() > 0)
                        .map(Map.Entry::getKey))
                .contains(FAILED)
                .noneMatch(name -> name.startsWith("DELETE-01 ") && !name.equals(FAILED));
        assertThat(only(cases.get(FAILED), "failure").getAttribute("message"))
                .startsWith(
                        "failed: provider campus, seed 7, session osid.room.batch.CampusBatchAdminSession, DELETE-01 (")
                .endsWith("-Dosid.tck.clause=DELETE-01 -Dosid.tck.session=CampusBatchAdminSession -Dosid.tck.seed=7");
    }

    @Test
    void theXmlTellsWhyAClauseWasSkipped() {
        Element skipped = only(cases.get("DELETE-08 osid.room.batch.CampusBatchAdminSession of campus"), "skipped");
        assertThat(skipped.getAttribute("message") + skipped.getTextContent()).contains("not testable: ");
    }

    @Test
    void theConsoleNamesWhatFailed() {
        assertThat(built.exitCode()).isNotZero();
        assertThat(built.output())
                .contains("[ERROR] com.example.campus.CampusConformanceTest." + FAILED + " ")
                .containsPattern(
                        "\\[ERROR] .*failed: provider campus, seed 7, session osid\\.room\\.batch\\.CampusBatchAdminSession, DELETE-01 \\(");
    }

    @Test
    void whatFailedIsTriedAgainAlone() throws Exception {
        MavenBuild.Result again = project.run(
                "test",
                "-Dosid.tck.clause=DELETE-01",
                "-Dosid.tck.session=CampusBatchAdminSession",
                "-Dosid.tck.seed=7");
        assertThat(again.output()).contains(FAILED).contains("Tests run: 2, Failures: 1");
    }

    @Test
    void theReportIsWritten() throws Exception {
        assertThat(Files.readString(project.project().resolve("target/osid-tck/report.json")))
                .contains("\"provider\" : \"campus\"");
    }
}
