package dev.apigateway.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Temporary directories that a function and its test see alike, which {@code /tmp} and all that lies below it are not. */
final class OutsideTmp implements TempDirFactory {

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        Path build = Files.createDirectories(Path.of("target", "tmp")).toRealPath();
        return Files.createTempDirectory(build.startsWith("/tmp") ? Path.of("/var/tmp") : build, "test-");
    }
}
