package dev.apigateway.emulator.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

class ModuleRulesTest {

    private static final JavaClasses MODULE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void allClassesAreInThePackageOfTheCommandLine() {
        classes().should().resideInAPackage("dev.apigateway.emulator.cli").check(MODULE);
    }

    @Test
    void nothingDependsOnQuarkus() {
        noClasses().should().dependOnClassesThat().resideInAPackage("io.quarkus..").check(MODULE);
    }
}
