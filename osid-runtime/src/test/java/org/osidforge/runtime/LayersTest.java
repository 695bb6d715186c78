package org.osidforge.runtime;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rooms of this module and the only arrows between them. */
class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.osidforge.runtime");

    @Test
    void noRoomReachesBack() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.osidforge.runtime..")
                .layer("fault")
                .definedBy("..runtime.fault..")
                .layer("value")
                .definedBy("..runtime.value..")
                .layer("list")
                .definedBy("..runtime.list..")
                .layer("kind")
                .definedBy("..runtime.kind..")
                .layer("store")
                .definedBy("..runtime.store..")
                .layer("access")
                .definedBy("..runtime.access..")
                .layer("form")
                .definedBy("..runtime.form..")
                .layer("engine")
                .definedBy("..runtime.engine..")
                .layer("adapter")
                .definedBy("..runtime.adapter..")
                .layer("provider")
                .definedBy("..runtime.provider..")
                .layer("boot")
                .definedBy("..runtime.boot..")
                .whereLayer("boot")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("provider")
                .mayOnlyBeAccessedByLayers("boot")
                .whereLayer("adapter")
                .mayOnlyBeAccessedByLayers("provider", "boot")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("adapter", "provider", "boot")
                .whereLayer("form")
                .mayOnlyBeAccessedByLayers("engine", "adapter")
                .whereLayer("access")
                .mayOnlyBeAccessedByLayers("engine", "adapter", "provider")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("form", "engine", "adapter", "provider")
                .check(CLASSES);
    }

    @Test
    void thereIsNoCycle() {
        slices().matching("org.osidforge.runtime.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
