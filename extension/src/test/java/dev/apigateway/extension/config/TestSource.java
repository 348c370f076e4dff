package dev.apigateway.extension.config;

import java.util.Map;

import io.smallrye.config.common.MapBackedConfigSource;

/** Names and values, as files or a process have them. */
final class TestSource extends MapBackedConfigSource {

    private static final long serialVersionUID = 1L;

    TestSource(String name, Map<String, String> values, int ordinal) {
        super(name, values, ordinal);
    }
}
