package dev.apigateway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.apigateway");

    @Test
    void moduleDependsOnTheJdkAndJacksonCoreAlone() {
        classes().should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "com.fasterxml.jackson.core..", "org.jspecify..", "dev.apigateway..")
                .because("everything else costs start-up time and size")
                .check(CLASSES);
    }

    @Test
    void moduleKnowsNothingOfQuarkus() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta..")
                .check(CLASSES);
    }

    @Test
    void publicApiDoesNotDependOnItsImplementation() {
        noClasses().that().resideInAPackage("dev.apigateway")
                .should().dependOnClassesThat().resideInAPackage("dev.apigateway.runtime..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.apigateway.runtime.(*)..").should().beFreeOfCycles()
                .check(CLASSES);
        slices().matching("dev.apigateway.runtime.codec.(*)..").should().beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void internalPackagesDoNotKnowTheLoop() {
        noClasses().that().resideInAPackage("dev.apigateway.runtime.*..")
                .should().dependOnClassesThat().resideInAPackage("dev.apigateway.runtime")
                .check(CLASSES);
    }

    @Test
    void invocationPathHasNoStreamsRegularExpressionsOrReflection() {
        noClasses().that().resideInAnyPackage("dev.apigateway", "dev.apigateway.runtime..")
                .should().dependOnClassesThat(resideInAnyPackage("java.util.stream", "java.util.regex", "java.lang.reflect")
                        .and(not(type(Type.class))))
                .because("warm latency and the size of the native executable are features")
                .check(CLASSES);
    }

    @Test
    void onlyWhatRunsOnceHasLambdas() throws IOException {
        assertThat(classesWith("java/lang/invoke/LambdaMetafactory"))
                .as("the first call of each costs a native function its making, the JVM a class")
                .containsExactlyInAnyOrder("InternalExtension", "InvocationListener", "LoopGroup");
    }

    @Test
    void environmentIsHandedIn() {
        noClasses().should().callMethod(System.class, "getenv")
                .orShould().callMethod(System.class, "getenv", String.class)
                .because("only the entry point reads it")
                .check(CLASSES);
    }

    private static List<String> classesWith(String constant) throws IOException {
        List<String> names = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            URI file = type.getSource().orElseThrow().getUri();
            try (InputStream bytes = file.toURL().openStream()) {
                if (new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1).contains(constant)) {
                    names.add(type.getSimpleName());
                }
            }
        }
        return names;
    }
}
