package dev.apigateway.emulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

class ModuleRulesTest {

    private static final JavaClasses MODULE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void nothingDependsOnQuarkus() {
        noClasses().should().dependOnClassesThat().resideInAPackage("io.quarkus..").check(MODULE);
    }

    /** What both know of events and of the Runtime API they know from AWS, so that a mistake of one shows with the other. */
    @Test
    void nothingDependsOnTheCustomRuntime() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("dev.apigateway", "dev.apigateway.runtime..")
                .check(MODULE);
    }

    @Test
    void allPackagesBelongToTheEmulator() {
        classes().should().resideInAPackage("dev.apigateway.emulator..").check(MODULE);
    }

    @Test
    void theRuntimeApiKnowsNothingOfTheGateway() {
        noClasses().that().resideInAPackage("..emulator.runtimeapi..").should().dependOnClassesThat()
                .resideInAnyPackage("..emulator.front..", "..emulator.function..").check(MODULE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.apigateway.(**)").should().beFreeOfCycles().check(MODULE);
    }

    @Test
    void noPackageKnowsTheRoot() {
        noClasses().that().resideInAPackage("dev.apigateway.emulator.*..")
                .should().dependOnClassesThat().resideInAPackage("dev.apigateway.emulator").check(MODULE);
    }
}
