package dev.apigateway.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void moduleLivesInItsOwnPackage() {
        classes().should().resideInAPackage("dev.apigateway.test").check(MODULE);
    }

    @Test
    void moduleKnowsNeitherEmulatorNorExtension() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("dev.apigateway.emulator..", "dev.apigateway.extension..",
                "dev.apigateway.deployment..", "io.vertx..").check(MODULE);
    }

    @Test
    void moduleWorksWithoutQuarkus() {
        noClasses().should().dependOnClassesThat().resideInAPackage("io.quarkus..")
                .because("the builders are for unit tests without Quarkus").check(MODULE);
    }
}
