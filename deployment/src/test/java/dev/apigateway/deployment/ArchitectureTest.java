package dev.apigateway.deployment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.test.QuarkusDevModeTest;

class ArchitectureTest {

    private static final JavaClasses DEPLOYMENT = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target/test-classes"));
    private static final JavaClasses EXTENSION = new ClassFileImporter().importPath(Path.of("../extension/target/classes"));

    @Test
    void deploymentLivesInItsOwnPackages() {
        classes().should().resideInAPackage("dev.apigateway.deployment..").check(DEPLOYMENT);
    }

    @Test
    void extensionLivesInItsOwnPackages() {
        classes().should().resideInAPackage("dev.apigateway.extension..").check(EXTENSION);
    }

    @Test
    void extensionKnowsNothingOfBuildTimeAndEmulator() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.deployment..", "dev.apigateway.deployment..", "dev.apigateway.emulator..",
                        "io.vertx..", "io.netty..")
                .check(EXTENSION);
    }

    @Test
    void onlyTheGatewayKnowsTheEmulator() {
        noClasses().that().resideOutsideOfPackage("dev.apigateway.deployment.gateway..")
                .should().dependOnClassesThat().resideInAPackage("dev.apigateway.emulator..")
                .check(DEPLOYMENT);
    }

    @Test
    void buildStepsArePackagePrivate() {
        methods().that().areAnnotatedWith(BuildStep.class).should().bePackagePrivate().check(DEPLOYMENT);
    }

    /** On its own it takes port 8080, and so does REST-assured in its tests, whoever listens there. */
    @Test
    void devModeIsTestedOnAFreePort() {
        noClasses().that().doNotHaveSimpleName("DevMode").should().callConstructor(QuarkusDevModeTest.class).check(TESTS);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.apigateway.deployment.(*)..").should().beFreeOfCycles().check(DEPLOYMENT);
    }
}
