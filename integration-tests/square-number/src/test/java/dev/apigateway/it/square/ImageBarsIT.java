package dev.apigateway.it.square;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What is in the native executable, as the image builder counted it. */
@EnabledIfSystemProperty(named = "function.native", matches = "true")
class ImageBarsIT {

    private static final Path TARGET = Path.of("target");
    private static final Path ZIP = TARGET.resolve("function.zip");

    @Test
    void zipIsWithinItsBar() throws IOException {
        Bars.check("zip.bytes", Files.size(ZIP));
    }

    @Test
    void executableIsWithinItsBar() throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(ZIP).get()) {
            Bars.check("image.bytes", zip.getEntry("bootstrap").getSize());
        }
    }

    @Test
    void reachableCodeIsWithinItsBars() throws IOException {
        Bars.check("image.classes", counted("types", "reachable"));
        Bars.check("image.methods", counted("methods", "reachable"));
    }

    @Test
    void reflectiveRegistrationsAreWithinTheirBars() throws IOException {
        Bars.check("image.reflection.classes", counted("types", "reflection"));
        Bars.check("image.reflection.methods", counted("methods", "reflection"));
        Bars.check("image.reflection.fields", counted("fields", "reflection"));
    }

    private static int counted(String what, String how) throws IOException {
        JsonNode results = new ObjectMapper().readTree(buildOutput().toFile()).get("analysis_results");
        return results.get(what).get(how).intValue();
    }

    /** The file that the image builder leaves in its working directory, since the build asks for it. */
    private static Path buildOutput() throws IOException {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(TARGET, "*-native-image-source-jar")) {
            return directories.iterator().next().resolve("build-output.json");
        }
    }
}
