package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The provider written by hand as its vendor builds it: a copy of it, outside of this build, with artifacts from a repository. */
class ThirdPartyExampleIT {

    private static MavenBuild example;
    private static MavenBuild.Result built;

    @BeforeAll
    static void build() throws Exception {
        example = MavenBuild.ofCopy("examples/thirdparty", "thirdparty");
        built = example.run("verify");
    }

    @Test
    void compilesWithoutWarningsAndPassesItsTests() throws Exception {
        assertThat(built.output()).contains("BUILD SUCCESS");
        // the compiler is silent; that some clauses have nothing to try is told as a warning of the tests
        assertThat(built.output().lines().filter(line -> line.startsWith("[WARNING]")))
                .allMatch(line -> line.contains("Tests run:") || line.contains("CampusConformanceTest"));
        assertThat(built.exitCode()).isZero();
        for (String test : new String[] {"CampusConformanceTest", "BrokenTwinTest"}) {
            Path report = example.project().resolve("target/surefire-reports/TEST-com.example.campus." + test + ".xml");
            assertThat(Files.readString(report)).contains("errors=\"0\"", "failures=\"0\"");
        }
    }

    @Test
    void isWrittenAgainstTheInterfacesAlone() {
        JavaClasses provider =
                new ClassFileImporter().importPath(example.project().resolve("target/classes"));
        ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("com.example.campus", "org.osid..", "java..")
                .check(provider);
    }

    @Test
    void theCommandLineCertifiesItsJarAndRefusesItsTwin() throws Exception {
        Program good = certify("CampusManager", "target/campus-provider-1.0.0.jar");
        assertThat(good.lastLine()).as(good.out() + good.err()).contains(" passed, 0 failed, 0 advice not followed, ");
        assertThat(good.exitCode()).isZero();

        Program broken = certify("BrokenCampusManager", "target/classes:target/test-classes");
        assertThat(broken.lastLine()).as(broken.out() + broken.err()).containsPattern(" passed, [1-9]\\d* failed, ");
        assertThat(broken.exitCode()).isEqualTo(1);
    }

    private static Program certify(String manager, String classPath) throws Exception {
        String entries = Stream.of(classPath.split(":"))
                .map(entry -> example.project().resolve(entry).toString())
                .collect(Collectors.joining(File.pathSeparator));
        return Program.jar("tck", "--manager", "com.example.campus." + manager, "--classpath", entries);
    }
}
