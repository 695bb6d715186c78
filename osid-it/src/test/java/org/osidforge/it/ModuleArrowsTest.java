package org.osidforge.it;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.Test;

/** Keeps the arrows between modules that docs/architecture.md draws: what is not drawn there fails here. */
class ModuleArrowsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.osidforge", "org.osid");

    @Test
    void everyArrowIsDrawn() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("spec")
                .definedBy("org.osidforge.spec..")
                .layer("codegen")
                .definedBy("org.osidforge.codegen..")
                .layer("binding")
                .definedBy("org.osid..")
                .layer("runtime")
                .definedBy("org.osidforge.runtime..")
                .layer("adapters")
                .definedBy("org.osidforge.adapters..")
                .layer("store json")
                .definedBy("org.osidforge.store.json..")
                .layer("memory")
                .definedBy("org.osidforge.provider.memory..")
                .layer("jdbc")
                .definedBy("org.osidforge.provider.jdbc..")
                .layer("infinispan")
                .definedBy("org.osidforge.provider.infinispan..")
                .layer("consumer")
                .definedBy("org.osidforge.consumer..")
                .layer("gateway")
                .definedBy("org.osidforge.gateway..")
                .layer("tck")
                .definedBy("org.osidforge.tck..")
                .layer("mutants")
                .definedBy("org.osidforge.mutants..")
                .layer("parity")
                .definedBy("org.osidforge.parity..")
                .layer("crash")
                .definedBy("org.osidforge.crash..")
                .layer("cli")
                .definedBy("org.osidforge.cli..")
                .whereLayer("spec")
                .mayOnlyBeAccessedByLayers("codegen", "consumer", "gateway", "tck", "mutants", "parity", "cli")
                .whereLayer("codegen")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("binding")
                .mayOnlyBeAccessedByLayers(
                        "runtime",
                        "adapters",
                        "store json",
                        "memory",
                        "jdbc",
                        "infinispan",
                        "consumer",
                        "gateway",
                        "tck",
                        "mutants",
                        "cli",
                        "crash")
                .whereLayer("runtime")
                .mayOnlyBeAccessedByLayers(
                        "adapters",
                        "store json",
                        "memory",
                        "jdbc",
                        "infinispan",
                        "consumer",
                        "gateway",
                        "tck",
                        "mutants",
                        "cli",
                        "crash")
                .whereLayer("adapters")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("store json")
                .mayOnlyBeAccessedByLayers("jdbc", "infinispan")
                .whereLayer("memory")
                .mayOnlyBeAccessedByLayers("mutants", "cli")
                .whereLayer("jdbc")
                .mayOnlyBeAccessedByLayers("cli", "crash")
                .whereLayer("infinispan")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("consumer")
                .mayOnlyBeAccessedByLayers("gateway", "tck", "cli")
                .whereLayer("gateway")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("tck")
                .mayOnlyBeAccessedByLayers("mutants", "cli")
                .whereLayer("mutants")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("parity")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("crash")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void theModelKnowsNoParserAndNoPrinter() {
        noClasses()
                .that()
                .resideInAPackage("org.osidforge.spec.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.osidforge.spec.descriptor..", "org.osidforge.spec.pattern..", "org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void theGeneratorRunsWithoutJavac() {
        // the annotation that marks generated code is a name in it, and needs no compiler
        noClasses()
                .that()
                .resideInAPackage("org.osidforge.codegen..")
                .and()
                .resideOutsideOfPackage("org.osidforge.codegen.processor..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.annotation.processing..", "com.sun..")
                        .and(not(type(Generated.class))))
                .check(CLASSES);
    }

    @Test
    void aStoreKnowsNothingOfForms() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.osidforge.runtime.store..", "org.osidforge.store..", "org.osidforge.provider..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.osidforge.runtime.form..")
                .check(CLASSES);
    }

    @Test
    void theDoorOfTheTckSpeaksOfNothingBehindIt() {
        DescribedPredicate<JavaClass> behind = resideInAnyPackage(
                "org.osidforge.tck.check..",
                "org.osidforge.tck.clause..",
                "org.osidforge.tck.data..",
                "org.osidforge.tck.run..",
                "tools.jackson..",
                "org.snakeyaml..");
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "org.osidforge.tck",
                        "org.osidforge.tck.provider..",
                        "org.osidforge.tck.report..",
                        "org.osidforge.tck.junit..")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and(modifier(PUBLIC).or(modifier(PROTECTED)))
                .should()
                .haveRawReturnType(behind)
                .orShould()
                .haveRawParameterTypes(describe(
                        "of types behind the door", types -> types.stream().anyMatch(behind)))
                .check(CLASSES);
    }
}
