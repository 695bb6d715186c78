package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client of the gateway as its user builds it, and the kit on it: both halves of the project check each other. */
class GatewayClientExampleIT {

    private static MavenBuild example;
    private static MavenBuild.Result built;

    @BeforeAll
    static void build() throws Exception {
        example = MavenBuild.ofCopy("examples/gateway-client", "gateway-client");
        built = example.run("verify");
    }

    @Test
    void compilesWithoutWarningsAndPassesItsTests() throws Exception {
        assertThat(built.output()).contains("BUILD SUCCESS").doesNotContain("[WARNING]");
        assertThat(built.exitCode()).isZero();
        for (String test : List.of("GatewayConformanceTest", "GatewayStoreTest")) {
            Path report =
                    example.project().resolve("target/surefire-reports/TEST-com.example.gateway." + test + ".xml");
            assertThat(Files.readString(report)).contains("errors=\"0\"", "failures=\"0\"");
        }
    }

    @Test
    void theCommandLineCertifiesAProviderThatSitsBehindTheGateway(@TempDir Path folder) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try (GatewayProcess gateway = GatewayProcess.start(folder)) {
            Program certified = Program.in(
                    folder,
                    Map.of("GATEWAY_URI", gateway.uri()),
                    List.of(
                            java,
                            "-jar",
                            Program.cli().resolve("osid-cli.jar").toString(),
                            "tck",
                            "--manager",
                            "com.example.gateway.GatewayProvider",
                            "--classpath",
                            example.project()
                                    .resolve("target/gateway-client-1.0.0.jar")
                                    .toString(),
                            "--package",
                            "osid.room.batch",
                            "--session",
                            "CampusBatchAdminSession"));
            assertThat(certified.lastLine())
                    .as(certified.out() + certified.err())
                    .contains(" passed, 0 failed, 0 advice not followed, ");
            assertThat(certified.exitCode()).isZero();
        }
    }
}
