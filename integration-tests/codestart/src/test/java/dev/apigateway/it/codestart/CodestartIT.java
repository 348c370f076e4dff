package dev.apigateway.it.codestart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes projects with the command of the README, and builds them as they are. */
class CodestartIT {

    private static final Path SAMPLE = Path.of("../square-number/src");
    private static final List<String> FILES_OF_THE_TUTORIAL = List.of("main/java/%s/SquareNumber.java",
            "main/java/%s/SquareRequest.java", "main/java/%s/SquareResult.java", "main/java/%s/Squares.java",
            "test/java/%s/SquareNumberTest.java", "test/java/%s/SquareNumberIT.java");

    @TempDir
    Path folder;

    @Test
    void projectWithAHandlerBuildsAndPassesItsTests() throws Exception {
        Path project = new Maven(folder).create("square", "quarkus-apigateway");

        new Maven(project).run("verify");

        assertThatTestsPassed(project, "SquareNumber");
        assertThat(project.resolve("target/function.zip")).isNotEmptyFile();
    }

    @Test
    void projectWithAResourceBuildsAndPassesItsTests() throws Exception {
        Path project = new Maven(folder).create("square", "quarkus-apigateway-rest");

        new Maven(project).run("verify");

        assertThatTestsPassed(project, "SquareResource");
        assertThat(project.resolve("target/function.zip")).isNotEmptyFile();
    }

    @Test
    void projectWithAHandlerHasTheCodeOfTheTutorialAndTellsItsCommands() throws Exception {
        Path project = new Maven(folder).create("square", "quarkus-apigateway");

        for (String file : FILES_OF_THE_TUTORIAL) {
            Path sample = SAMPLE.resolve(file.formatted("dev/apigateway/it/square"));
            assertThat(project.resolve("src").resolve(file.formatted("org/acme"))).content()
                    .isEqualToIgnoringNewLines(asInTheTutorial(sample));
        }
        assertThat(project.resolve("README.md")).content().contains("# square\n",
                "    ./mvnw quarkus:dev\n",
                "    curl -i -H 'Content-Type: application/json' -d '{\"number\": 7}' http://localhost:8080/square\n",
                "    ./mvnw verify\n",
                "    ./mvnw package -Dnative\n");
    }

    /** With two handlers the build would ask which one to use. */
    @Test
    void projectWithBothExtensionsHasTheResourceAlone() throws Exception {
        Path project = new Maven(folder).create("square", "quarkus-apigateway", "quarkus-apigateway-rest");

        assertThat(project.resolve("src/main/java/org/acme/SquareResource.java")).isNotEmptyFile();
        assertThat(project.resolve("src/main/java/org/acme/SquareNumber.java")).doesNotExist();
        assertThat(project.resolve("pom.xml")).content()
                .contains("<artifactId>quarkus-apigateway</artifactId>", "<artifactId>quarkus-apigateway-rest</artifactId>");
    }

    private static String asInTheTutorial(Path sample) throws IOException {
        return Files.readAllLines(sample).stream()
                .filter(line -> !line.startsWith("// tag::") && !line.startsWith("// end::"))
                .collect(Collectors.joining("\n"))
                .replace("package dev.apigateway.it.square;", "package org.acme;");
    }

    private static void assertThatTestsPassed(Path project, String subject) {
        assertThat(project.resolve("target/surefire-reports/TEST-org.acme." + subject + "Test.xml")).content()
                .contains("tests=\"1\" errors=\"0\" skipped=\"0\" failures=\"0\"");
        assertThat(project.resolve("target/failsafe-reports/TEST-org.acme." + subject + "IT.xml")).content()
                .contains("tests=\"1\" errors=\"0\" skipped=\"0\" failures=\"0\"");
    }
}
