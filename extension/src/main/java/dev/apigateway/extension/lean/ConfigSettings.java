package dev.apigateway.extension.lean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import dev.apigateway.extension.Settings;

/** Settings from Quarkus's configuration, for applications that have it at run time anyway. */
public final class ConfigSettings implements Settings {

    private final Config config = ConfigProvider.getConfig();

    @Override
    public Optional<String> find(String property) {
        return config.getOptionalValue(property, String.class);
    }

    @Override
    public Iterable<String> names(String start) {
        List<String> names = new ArrayList<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(start)) {
                names.add(name);
            }
        }
        return names;
    }
}
