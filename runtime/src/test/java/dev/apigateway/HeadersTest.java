package dev.apigateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    private final Headers headers = Headers.builder()
            .add("Accept", "text/html")
            .add("X-Id", "1")
            .add("accept", "image/png, image/gif")
            .build();

    @ParameterizedTest
    @ValueSource(strings = { "accept", "Accept", "ACCEPT" })
    void namesAreFoundInAnyCase(String name) {
        assertThat(headers.first(name)).isEqualTo("text/html");
        assertThat(headers.all(name)).containsExactly("text/html", "image/png, image/gif");
        assertThat(headers.contains(name)).isTrue();
    }

    @Test
    void absentNameHasNoValues() {
        assertThat(headers.first("host")).isNull();
        assertThat(headers.all("host")).isEmpty();
        assertThat(headers.contains("host")).isFalse();
    }

    @Test
    void namesComeOnceInTheOrderOfArrival() {
        assertThat(headers.names()).containsExactly("Accept", "X-Id");
    }

    @Test
    void pairsKeepOrderAndSpelling() {
        List<String> pairs = new ArrayList<>();

        headers.forEach((name, value) -> pairs.add(name + "=" + value));

        assertThat(pairs).containsExactly("Accept=text/html", "X-Id=1", "accept=image/png, image/gif");
        assertThat(headers.size()).isEqualTo(3);
        assertThat(headers.name(2)).isEqualTo("accept");
        assertThat(headers.value(2)).isEqualTo("image/png, image/gif");
    }

    @Test
    void setReplacesTheNameInAnyCase() {
        Headers replaced = Headers.builder().add("A", "1").add("B", "2").add("a", "3").set("a", "4").build();

        assertThat(replaced).isEqualTo(Headers.builder().add("B", "2").add("a", "4").build());
    }

    @Test
    void emptyHeadersHoldNothing() {
        assertThat(Headers.empty().isEmpty()).isTrue();
        assertThat(Headers.empty().size()).isZero();
        assertThat(Headers.empty().names()).isEmpty();
        assertThat(Headers.empty()).isEqualTo(Headers.builder().build());
    }

    @Test
    void builderDoesNotChangeWhatItHasBuilt() {
        Headers.Builder builder = Headers.builder().add("A", "1");
        Headers built = builder.build();

        builder.add("B", "2");

        assertThat(built.names()).containsExactly("A");
    }

    @Test
    void collectionsCanNotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> headers.all("accept").add("x"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> headers.names().clear());
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Headers.builder().add(null, "v")).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> Headers.builder().add("n", null)).withMessage("value");
    }

    @Test
    void equalPairsAreEqualHeaders() {
        Headers same = Headers.builder().add("Accept", "text/html").add("X-Id", "1").add("accept", "image/png, image/gif")
                .build();

        assertThat(headers).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(Headers.empty());
    }

    @Test
    void textHasNoValues() {
        assertThat(headers).hasToString("[Accept, X-Id]");
    }
}
