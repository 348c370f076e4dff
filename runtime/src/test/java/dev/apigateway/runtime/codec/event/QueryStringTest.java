package dev.apigateway.runtime.codec.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.QueryParameters;

class QueryStringTest {

    @ParameterizedTest
    @CsvSource({
            "plain, plain",
            "a+b, a b",
            "a%20b, a b",
            "a%2Bb, a+b",
            "caf%C3%A9, café",
            "caf%c3%a9, café",
            "%F0%9F%90%B6+ok, 🐶 ok",
            "é%20è, é è",
            "%2541, %41",
            "100%, 100%",
            "%4, %4",
            "%zz+%41, %zz A",
            "%%41, %A",
            "%FFx, \uFFFDx",
    })
    void valueIsDecodedOnceAndMalformedSequencesStay(String raw, String decoded) {
        QueryParameters query = QueryString.parse("v=" + raw);

        assertThat(query.first("v")).isEqualTo(decoded);
    }

    @Test
    void namesAreDecodedToo() {
        QueryParameters query = QueryString.parse("a%5B0%5D=1");

        assertThat(query.first("a[0]")).isEqualTo("1");
    }

    @Test
    void emptyPairsAreSkippedAndFurtherEqualsSignsBelongToTheValue() {
        QueryParameters query = QueryString.parse("&&a=b=c&=x&&b&");

        assertThat(query.first("a")).isEqualTo("b=c");
        assertThat(query.first("")).isEqualTo("x");
        assertThat(query.first("b")).isEmpty();
        assertThat(query.size()).isEqualTo(3);
    }

    @Test
    void emptyStringHasNoParameters() {
        QueryParameters query = QueryString.parse("");

        assertThat(query.isEmpty()).isTrue();
    }
}
