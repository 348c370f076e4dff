package dev.apigateway.runtime.codec.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "text/plain | text/plain |",
            "Text/HTML; Charset=UTF-8 | text/html | utf-8",
            "text/html;charset=\"ISO-8859-1\" | text/html | iso-8859-1",
            "text/html; level=1; charset=utf-16 ; q=1 | text/html | utf-16",
            "text/html; xcharset=utf-16 | text/html |",
            "text/html; charset= | text/html | ''",
            "text/html; | text/html |",
            "; charset=utf-8 | '' | utf-8",
    })
    void typeAndCharsetAreTakenApart(String header, String type, String charset) {
        assertThat(ContentType.parse(header)).isEqualTo(new ContentType(type, charset));
    }

    @Test
    void absentHeaderHasNoType() {
        ContentType type = ContentType.parse(null);

        assertThat(type).isEqualTo(new ContentType("", null));
        assertThat(type.isText()).isFalse();
        assertThat(type.isUtf8()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "text/x-anything", "application/json", "application/problem+json",
            "application/vnd.api+json; charset=utf-8", "application/xml", "image/svg+xml", "application/xhtml+xml",
            "application/yaml", "application/x-yaml", "application/openapi+yaml", "application/javascript",
            "application/x-www-form-urlencoded", "application/x-ndjson", "application/graphql" })
    void textTypesAreText(String header) {
        assertThat(ContentType.parse(header).isText()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "image/png", "application/octet-stream", "application/pdf", "multipart/form-data; boundary=x",
            "application/jsonx", "application/x-json-binary", "textual/plain", "application/vnd.ms-excel", "" })
    void otherTypesAreNot(String header) {
        assertThat(ContentType.parse(header).isText()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "utf-8, true", "UTF8, true", "us-ascii, true", "iso-8859-1, false", "utf-16, false" })
    void asciiIsUtf8(String charset, boolean isUtf8) {
        assertThat(ContentType.parse("text/plain; charset=" + charset).isUtf8()).isEqualTo(isUtf8);
    }
}
