package dev.apigateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class QueryParametersTest {

    private final QueryParameters query = QueryParameters.builder()
            .add("tag", "a,b")
            .add("Tag", "other")
            .add("tag", "")
            .build();

    @Test
    void namesAreCaseSensitive() {
        assertThat(query.first("tag")).isEqualTo("a,b");
        assertThat(query.first("Tag")).isEqualTo("other");
        assertThat(query.first("TAG")).isNull();
    }

    @Test
    void allValuesComeInTheOrderOfArrivalAndUnsplit() {
        assertThat(query.all("tag")).containsExactly("a,b", "");
        assertThat(query.all("TAG")).isEmpty();
    }

    @Test
    void emptyValueIsThere() {
        QueryParameters flag = QueryParameters.builder().add("flag", "").build();

        assertThat(flag.contains("flag")).isTrue();
        assertThat(flag.contains("Flag")).isFalse();
    }

    @Test
    void namesComeOnceInTheOrderOfArrival() {
        assertThat(query.names()).containsExactly("tag", "Tag");
    }

    @Test
    void pairsKeepTheirOrder() {
        List<String> pairs = new ArrayList<>();

        query.forEach((name, value) -> pairs.add(name + "=" + value));

        assertThat(pairs).containsExactly("tag=a,b", "Tag=other", "tag=");
        assertThat(query.size()).isEqualTo(3);
        assertThat(query.name(1)).isEqualTo("Tag");
        assertThat(query.value(1)).isEqualTo("other");
    }

    @Test
    void setReplacesTheNameOfTheSameCase() {
        QueryParameters replaced = QueryParameters.builder().add("a", "1").add("A", "2").set("a", "3").build();

        assertThat(replaced).isEqualTo(QueryParameters.builder().add("A", "2").add("a", "3").build());
    }

    @Test
    void emptyParametersHoldNothing() {
        assertThat(QueryParameters.empty().isEmpty()).isTrue();
        assertThat(QueryParameters.empty()).isEqualTo(QueryParameters.builder().build())
                .hasSameHashCodeAs(QueryParameters.builder().build());
    }

    @Test
    void collectionsCanNotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> query.all("tag").add("x"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> query.names().clear());
    }

    @Test
    void textHasNoValues() {
        assertThat(query).hasToString("[tag, Tag]");
    }
}
