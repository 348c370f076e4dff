package dev.apigateway.deployment.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.paths.PathTree;

class AwsResourceProcessorTest {

    @TempDir
    Path classes;

    @Test
    void resourcesOfTheSdkAreFoundWhoeverHasThem() throws IOException {
        write("software/amazon/awssdk/global/handlers/execution.interceptors");
        write("software/amazon/awssdk/core/SdkClient.class");
        write("com/acme/software/amazon/awssdk/notes.txt");
        Set<String> names = new TreeSet<>();

        AwsResourceProcessor.addTo(names, PathTree.ofDirectoryOrArchive(classes));

        assertThat(names).containsExactly("software/amazon/awssdk/global/handlers/execution.interceptors");
    }

    private void write(String name) throws IOException {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }
}
