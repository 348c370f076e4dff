package dev.apigateway.rest.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            pets               | {id}                | /pets/{id}
            /pets/             | /                   | /pets
            ''                 | ''                  | /
            pets               | {id: [0-9]+}        | /pets/{id}
            pets               | {id: [0-9]{1,3}}    | /pets/{id}
            files              | {path: .*}          | /files/{path+}
            files              | {path: .+}/history  | /files/{path+}
            files              | {name}.{ending}     | /files/{name_ending}
            files              | v{number}           | /files/{number}
            pets/{id}          | owners/{owner}      | /pets/{id}/owners/{owner}
            """, delimiter = '|')
    void pathIsWrittenAsApiGatewayDoes(String ofClass, String ofMethod, String expected) {
        assertThat(PathTemplate.of(ofClass, ofMethod).routePath()).isEqualTo(expected);
    }

    @Test
    void namesOfVariablesMakeNoDifference() {
        assertThat(PathTemplate.of("pets/{id}").shape()).isEqualTo(PathTemplate.of("pets", "{name}").shape());
        assertThat(PathTemplate.of("pets/{id: [0-9]+}").shape()).isNotEqualTo(PathTemplate.of("pets", "{name}").shape());
    }

    @Test
    void variableThatMayBeEmptyIsOptional() {
        assertThat(PathTemplate.of("files/{path: .*}").endsWithOptional()).isTrue();
        assertThat(PathTemplate.of("files/{path: .+}").endsWithOptional()).isFalse();
        assertThat(PathTemplate.of("files").endsWithOptional()).isFalse();
    }
}
