package dev.apigateway.deployment.gateway;

import java.util.Map;
import java.util.TreeMap;

/** System properties that are set for a while. Closing it makes them what they were. */
final class SystemProperties implements AutoCloseable {

    private final Map<String, String> before = new TreeMap<>();

    void set(String property, String value) {
        String old = System.setProperty(property, value);
        before.putIfAbsent(property, old == null ? "" : old);
    }

    @Override
    public void close() {
        before.forEach((property, value) -> {
            if (value.isEmpty()) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, value);
            }
        });
        before.clear();
    }
}
