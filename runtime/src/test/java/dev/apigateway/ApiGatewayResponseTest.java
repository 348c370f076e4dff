package dev.apigateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiGatewayResponseTest {

    @Test
    void responseOfAStatusHasNothingElse() {
        ApiGatewayResponse response = ApiGatewayResponse.of(204);

        assertThat(response).isEqualTo(
                new ApiGatewayResponse(204, Headers.empty(), List.of(), new ResponseBody.Empty()));
    }

    @Test
    void jsonIsStatus200WithItsContentType() {
        ApiGatewayResponse response = ApiGatewayResponse.json(List.of(1));

        assertThat(response).isEqualTo(new ApiGatewayResponse(200, contentType("application/json"), List.of(),
                new ResponseBody.Json(List.of(1))));
    }

    @Test
    void textIsStatus200WithItsContentType() {
        ApiGatewayResponse response = ApiGatewayResponse.text("hello");

        assertThat(response).isEqualTo(new ApiGatewayResponse(200, contentType("text/plain; charset=utf-8"), List.of(),
                new ResponseBody.Text("hello")));
    }

    @Test
    void bytesAreStatus200WithTheirContentType() {
        ApiGatewayResponse response = ApiGatewayResponse.bytes(new byte[] { 1, 2 }, "image/png");

        assertThat(response).isEqualTo(new ApiGatewayResponse(200, contentType("image/png"), List.of(),
                new ResponseBody.Bytes(new byte[] { 1, 2 })));
    }

    @ParameterizedTest
    @ValueSource(ints = { 100, 599 })
    void statusMayBeAnyOfHttp(int status) {
        assertThat(ApiGatewayResponse.of(status).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 0, 99, 600 })
    void statusOutOfRangeIsRefused(int status) {
        assertThatIllegalArgumentException().isThrownBy(() -> ApiGatewayResponse.of(status))
                .withMessage("Status " + status + " is no HTTP status; use one from 100 to 599.");
    }

    @Test
    void headersKeepOrderAndAllValues() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).header("Vary", "A").header("vary", "B").build();

        assertThat(response.headers().all("Vary")).containsExactly("A", "B");
    }

    @Test
    void tabAndNonAsciiAreFineInAHeader() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).header("X-Name", "a\tGröße").build();

        assertThat(response.headers().first("x-name")).isEqualTo("a\tGröße");
    }

    @ParameterizedTest
    @CsvSource({ "000D, 1", "000A, 1", "0000, 1", "007F, 1" })
    void controlCharactersInAHeaderAreRefused(String codePoint, int index) {
        char control = (char) Integer.parseInt(codePoint, 16);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiGatewayResponse.builder(200).header("X-Name", "a" + control + "Set-Cookie: b=c").build())
                .withMessage("The value of response header 'X-Name' holds the control character U+" + codePoint + " at index "
                        + index + ". HTTP allows none but the tab. Remove or encode it.");
    }

    @Test
    void controlCharactersInACookieAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ApiGatewayResponse.builder(200).cookie("a=b\r\nX: y").build())
                .withMessage("The value of response header 'set-cookie' holds the control character U+000D at index 3. "
                        + "HTTP allows none but the tab. Remove or encode it.");
    }

    @Test
    void controlCharactersInTheContentTypeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiGatewayResponse.bytes(new byte[0], "image/png\r\nX: y"))
                .withMessageStartingWith("The value of response header 'content-type' holds the control character U+000D");
    }

    @ParameterizedTest
    @CsvSource({ "'X Name', 0020, 1", "'X:', 003A, 1", "'Xä', 00E4, 1", "'\"X\"', 0022, 0" })
    void badHeaderNamesAreRefused(String name, String codePoint, int index) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiGatewayResponse.builder(200).header(name, "v").build())
                .withMessage("A response header name holds the character U+" + codePoint + " at index " + index
                        + ". HTTP allows letters, digits and !#$%&'*+-.^_`|~ there.");
    }

    @Test
    void emptyHeaderNameIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ApiGatewayResponse.builder(200).header("", "v").build())
                .withMessage("A response header has an empty name. Give it one, or leave it out.");
    }

    @Test
    void recordChecksHeadersAsTheBuilderDoes() {
        Headers headers = Headers.builder().add("X-Name", "a\nb").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApiGatewayResponse(200, headers, List.of(), new ResponseBody.Empty()))
                .withMessageStartingWith("The value of response header 'X-Name' holds the control character U+000A");
    }

    @Test
    void setCookieHeadersBecomeCookies() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200)
                .header("Set-Cookie", "a=1; HttpOnly").cookie("b=2").header("set-cookie", "c=3").build();

        assertThat(response.cookies()).containsExactly("a=1; HttpOnly", "b=2", "c=3");
        assertThat(response.headers().isEmpty()).isTrue();
    }

    @Test
    void contentTypeHeaderWinsOverTheOneOfTheContent() {
        ApiGatewayResponse before = ApiGatewayResponse.builder(200).header("Content-Type", "text/html").text("<p>").build();
        ApiGatewayResponse after = ApiGatewayResponse.builder(200).text("<p>").header("Content-Type", "text/html").build();

        assertThat(before.headers()).isEqualTo(contentType("text/html"));
        assertThat(after.headers()).isEqualTo(contentType("text/html"));
    }

    @Test
    void lastContentBringsTheContentType() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).text("none").json(List.of()).build();

        assertThat(response.headers()).isEqualTo(contentType("application/json"));
    }

    @Test
    void lastContentTypeHeaderCounts() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200)
                .header("content-type", "text/plain").header("Content-Type", "text/html").build();

        assertThat(response.headers()).isEqualTo(contentType("text/html"));
    }

    @Test
    void problemIsAProblemDocument() {
        ApiGatewayResponse response = ApiGatewayResponse.problem(409, "The name \"Rex\"\nis taken: 東京.");

        assertThat(response).isEqualTo(new ApiGatewayResponse(409, contentType("application/problem+json"), List.of(),
                new ResponseBody.Text("{\"title\":\"Conflict\",\"status\":409,"
                        + "\"detail\":\"The name \\\"Rex\\\"\\nis taken: 東京.\"}")));
    }

    @Test
    void problemWithoutADetailHasNoneMember() {
        assertThat(ApiGatewayResponse.problem(418, null).body())
                .isEqualTo(new ResponseBody.Text("{\"title\":\"I'm a teapot\",\"status\":418}"));
    }

    @ParameterizedTest
    @CsvSource({ "499, Client Error", "599, Server Error" })
    void problemOfAnUncommonStatusHasAGeneralTitle(int status, String title) {
        assertThat(ApiGatewayResponse.problem(status, null).body())
                .isEqualTo(new ResponseBody.Text("{\"title\":\"" + title + "\",\"status\":" + status + "}"));
    }

    @Test
    void cookiesAreCopied() {
        List<String> cookies = new ArrayList<>(List.of("a=1"));
        ApiGatewayResponse response = new ApiGatewayResponse(200, Headers.empty(), cookies, new ResponseBody.Empty());

        cookies.add("b=2");

        assertThat(response.cookies()).containsExactly("a=1");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> response.cookies().add("c=3"));
    }

    @Test
    void textualFormHasNeitherHeaderValuesNorContent() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200)
                .header("Authorization", "secret").cookie("session=secret").text("secret").build();

        assertThat(response).hasToString(
                "ApiGatewayResponse[200, headers [Authorization, content-type], 1 cookies, Text[6 characters]]");
    }

    @Test
    void textualFormOfContentHasSizeOrTypeOnly() {
        assertThat(new ResponseBody.Bytes(new byte[3])).hasToString("Bytes[3 bytes]");
        assertThat(new ResponseBody.Json(new StringBuilder("secret"))).hasToString("Json[StringBuilder]");
        assertThat(new ResponseBody.Json(null)).hasToString("Json[null]");
    }

    private static Headers contentType(String value) {
        return Headers.builder().add("content-type", value).build();
    }
}
