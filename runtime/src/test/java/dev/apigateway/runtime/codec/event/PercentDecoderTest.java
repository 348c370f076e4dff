package dev.apigateway.runtime.codec.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentDecoderTest {

    @ParameterizedTest
    @CsvSource({
            "/pets/7, /pets/7, /pets/7",
            "a+b, a+b, a b",
            "a+b%20c, a+b c, a b c",
            "%2B, +, +",
            "caf%C3%A9+%f0%9f%90%b6, café+🐶, café 🐶",
            "é%20è, é è, é è",
            "%2541, %41, %41",
            "%2F, /, /",
            "100%, 100%, 100%",
            "%, %, %",
            "%4, %4, %4",
            "%zz+%41, %zz+A, %zz A",
            "%4g%g4%::, %4g%g4%::, %4g%g4%::",
            "%FFx, \uFFFDx, \uFFFDx",
            "%E2%82, \uFFFD, \uFFFD",
            "'', '', ''",
    })
    void sequencesAreDecodedOnceAndTheRestStays(String encoded, String path, String query) {
        assertThat(PercentDecoder.decodePath(encoded)).isEqualTo(path);
        assertThat(PercentDecoder.decodeQuery(encoded)).isEqualTo(query);
    }
}
