package dev.apigateway.runtime.codec.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.apigateway.Headers;
import dev.apigateway.QueryParameters;

class PairsTest {

    @Test
    void namesThatAreNotHereComeFromTheOther() {
        Headers headers = pairs("Via", "1", "Via", "2", "Accept", "a").headers(pairs("via", "2", "ACCEPT", "a", "X-Only", "x"));

        assertThat(headers).isEqualTo(
                Headers.builder().add("Via", "1").add("Via", "2").add("Accept", "a").add("X-Only", "x").build());
    }

    @Test
    void orderOfTheOtherDoesNotMatter() {
        Headers headers = pairs("a", "1", "b", "2", "c", "3").headers(pairs("c", "x", "d", "4", "a", "x", "b", "x", "c", "x"));

        assertThat(headers).isEqualTo(
                Headers.builder().add("a", "1").add("b", "2").add("c", "3").add("d", "4").build());
    }

    @Test
    void namesOfParametersHaveCase() {
        QueryParameters query = pairs("tag", "a,b").query(pairs("tag", "x", "Tag", "c"), false);

        assertThat(query).isEqualTo(QueryParameters.builder().add("tag", "a,b").add("Tag", "c").build());
    }

    @Test
    void encodedNamesAndValuesAreDecodedAfterTheyAreCompared() {
        QueryParameters query = pairs("a%20b", "%2541").query(pairs("a%20b", "x", "c+d", "e+f"), true);

        assertThat(query).isEqualTo(QueryParameters.builder().add("a b", "%41").add("c d", "e f").build());
    }

    @Test
    void noneHasNothingAndTakesAllOfTheOther() {
        assertThat(Pairs.NONE.headers(pairs("a", "1", "a", "2")).all("A")).containsExactly("1", "2");
        assertThat(pairs("a", "1").headers(Pairs.NONE).size()).isEqualTo(1);
        assertThat(Pairs.NONE.query(Pairs.NONE, true).isEmpty()).isTrue();
    }

    @Test
    void thousandPairsFit() {
        Pairs pairs = new Pairs();
        for (int i = 0; i < 1000; i++) {
            pairs.add("n" + i, "v" + i);
        }

        Headers headers = pairs.headers(pairs);

        assertThat(headers.size()).isEqualTo(1000);
        assertThat(headers.first("N999")).isEqualTo("v999");
    }

    private static Pairs pairs(String... namesAndValues) {
        Pairs pairs = new Pairs();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return pairs;
    }
}
