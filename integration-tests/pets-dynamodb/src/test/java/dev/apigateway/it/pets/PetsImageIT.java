package dev.apigateway.it.pets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What is in the native executable of a function that calls DynamoDB; it has the names of its classes in plain text. */
@EnabledIfSystemProperty(named = "function.native", matches = "true")
class PetsImageIT {

    private static String bootstrap;

    @BeforeAll
    static void read() throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(Path.of("target", "function.zip")).get();
                InputStream content = zip.getInputStream(zip.getEntry("bootstrap"))) {
            bootstrap = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void parsersOfXmlAreLeftOutSinceNothingReadsXml() {
        assertThat(bootstrap.contains("com.sun.org.apache.xerces.internal.impl.XMLDocumentFragmentScannerImpl")).isFalse();
    }

    @Test
    void lookUpsOfTheSdkAreAnsweredByWhatTheBuildKnows() {
        assertThat(bootstrap.contains("dev.apigateway.extension.aws.SdkResources")).isTrue();
    }
}
