package dev.apigateway.rest.deployment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import io.quarkus.deployment.annotations.BuildStep;

class ArchitectureTest {

    private static final JavaClasses DEPLOYMENT = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses EXTENSION = new ClassFileImporter().importPath(Path.of("../extension/target/classes"));
    private static final JavaClasses CORE = new ClassFileImporter().importPaths(
            Path.of("../../extension/target/classes"), Path.of("../../deployment/target/classes"));

    @Test
    void deploymentLivesInItsOwnPackage() {
        classes().should().resideInAPackage("dev.apigateway.rest.deployment").check(DEPLOYMENT);
    }

    /** Beside its own, it has the annotations of quarkus-rest that resources are written with. */
    @Test
    void extensionLivesInItsOwnPackages() {
        classes().should().resideInAnyPackage("dev.apigateway.rest..", "io.quarkus.resteasy.reactive.server",
                "io.quarkus.resteasy.reactive.jackson").check(EXTENSION);
    }

    @Test
    void extensionKnowsNothingOfServersAndBuildTime() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.deployment..", "dev.apigateway.deployment..", "dev.apigateway.emulator..",
                        "io.vertx..", "io.netty..", "io.quarkus.vertx..")
                .check(EXTENSION);
    }

    @Test
    void coreKnowsNothingOfResources() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("dev.apigateway.rest..", "jakarta.ws.rs..",
                "org.jboss.resteasy..").check(CORE);
    }

    @Test
    void buildStepsArePackagePrivate() {
        methods().that().areAnnotatedWith(BuildStep.class).should().bePackagePrivate().check(DEPLOYMENT);
    }
}
