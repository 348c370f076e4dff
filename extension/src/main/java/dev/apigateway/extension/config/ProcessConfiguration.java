package dev.apigateway.extension.config;

import java.util.HashSet;
import java.util.Set;

import io.smallrye.config.SmallRyeConfig;

/** The configuration of a process, and what in it is not as the executable was made with. */
public final class ProcessConfiguration {

    private final SmallRyeConfig config;
    private final Set<Class<?>> changed;

    private ProcessConfiguration(SmallRyeConfig config, Set<Class<?>> changed) {
        this.config = config;
        this.changed = changed;
    }

    static ProcessConfiguration anew(SmallRyeConfig config) {
        return new ProcessConfiguration(config, null);
    }

    static ProcessConfiguration laidOver(SmallRyeConfig config, Set<PreparedMapping> made) {
        Set<Class<?>> changed = new HashSet<>();
        for (PreparedMapping mapping : made) {
            changed.add(mapping.mapping().getType());
        }
        return new ProcessConfiguration(config, changed);
    }

    /** To be read like any other. */
    public SmallRyeConfig config() {
        return config;
    }

    /** Whether a mapping may say something else than it said when the executable was made. */
    public boolean isChanged(Class<?> mapping) {
        return changed == null || changed.contains(mapping);
    }
}
