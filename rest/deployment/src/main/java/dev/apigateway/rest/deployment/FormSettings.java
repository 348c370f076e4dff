package dev.apigateway.rest.deployment;

import java.util.List;

import dev.apigateway.rest.request.FormLimits;
import io.quarkus.runtime.configuration.MemorySize;

/** How forms are read, as the configuration says. */
final class FormSettings {

    private FormSettings() {
    }

    static FormLimits of(RestConfig config, HttpConfig http) {
        return new FormLimits(http.limits().maxBodySize().map(MemorySize::asLongValue).orElse(-1L),
                http.limits().maxFormAttributeSize().asLongValue(), http.limits().maxParameters(),
                http.body().uploadsDirectory().orElse(""), http.body().deleteUploadedFilesOnEnd(),
                http.body().multipart().fileContentTypes().orElse(List.of()),
                config.multipart().inputPart().defaultCharset().name());
    }
}
