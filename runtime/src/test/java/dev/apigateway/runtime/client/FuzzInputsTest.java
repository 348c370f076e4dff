package dev.apigateway.runtime.client;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.apigateway.runtime.FuzzInputs;

/** What the fuzz test once found stays found. */
class FuzzInputsTest {

    @ParameterizedTest
    @MethodSource("inputs")
    void answersAreReadOrRefused(Path input) {
        assertThatCode(() -> new HttpResponseReaderFuzz().read(FuzzInputs.bytes(input))).doesNotThrowAnyException();
    }

    static List<Path> inputs() {
        return FuzzInputs.of(HttpResponseReaderFuzz.class, "read");
    }
}
