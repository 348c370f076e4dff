package dev.apigateway.runtime.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.runtime.client.FakeRequest;

/** An error report: its body has these three members and no other, its headers are such as the Runtime API can read. */
record ErrorReport(String errorMessage, String errorType, List<String> stackTrace) {

    static final String CATEGORY = "(Runtime|Function)\\.[A-Z][a-zA-Z]+";

    private static final ObjectMapper JSON = new ObjectMapper();

    static ErrorReport of(FakeRequest request) {
        assertThat(request.header("Content-Type")).isEqualTo("application/json");
        assertThat(request.header("Lambda-Runtime-Function-Error-Type")).matches(CATEGORY);
        assertThat(request.header("Lambda-Runtime-Function-XRay-Error-Cause")).isPrintable().hasSizeLessThan(64 * 1024)
                .startsWith("{\"working_directory\":\"/var/task\",\"exceptions\":[{\"type\":\"").endsWith("\"paths\":[]}");
        return of(request.body());
    }

    static ErrorReport of(byte[] json) {
        try {
            JsonNode report = JSON.readTree(json);
            assertThat(report.fieldNames()).toIterable().containsExactly("errorMessage", "errorType", "stackTrace");
            List<String> frames = new ArrayList<>();
            report.get("stackTrace").forEach(frame -> frames.add(frame.textValue()));
            return new ErrorReport(report.get("errorMessage").textValue(), report.get("errorType").textValue(), frames);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
