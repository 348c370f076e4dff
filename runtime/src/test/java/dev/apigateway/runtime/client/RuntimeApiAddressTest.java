package dev.apigateway.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeApiAddressTest {

    @ParameterizedTest
    @CsvSource({ "127.0.0.1:9001, 127.0.0.1, 9001", "localhost:1, localhost, 1", "[::1]:65535, ::1, 65535",
            "fd00::2:9001, fd00::2, 9001" })
    void hostAndPortAreWhatTheLastColonParts(String text, String host, int port) {
        assertThat(RuntimeApiAddress.parse(text)).isEqualTo(new RuntimeApiAddress(host, port));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "localhost", "localhost:", ":9001", "[]:9001", "localhost:0", "localhost:65536",
            "localhost:-1", "localhost:http", "localhost:9001/", "http://127.0.0.1:9001", "[::1]" })
    void anythingElseIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuntimeApiAddress.parse(text))
                .withMessage("The address of the Runtime API is '" + text
                        + "'; it must be host:port, for instance 127.0.0.1:9001.");
    }

    @ParameterizedTest
    @CsvSource({ "127.0.0.1:9001, 127.0.0.1:9001", "fd00::2:9001, [fd00::2]:9001" })
    void textIsTheFormOfAHostHeader(String text, String hostHeader) {
        assertThat(RuntimeApiAddress.parse(text)).hasToString(hostHeader);
    }
}
