package dev.apigateway.extension.config;

import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The place of the process's environment variables or system properties in a configuration that is made with the executable:
 * empty until a process gives it what it has. Any thread may read it.
 */
final class ProcessSource implements ConfigSource {

    private final String name;
    private final int ordinal;
    private volatile Supplier<ConfigSource> ofProcess = () -> null;
    private volatile ConfigSource source;

    /** @param name of the source that stands here in a process, since SmallRye Config tells some sources by their names */
    ProcessSource(String name, int ordinal) {
        this.name = name;
        this.ordinal = ordinal;
    }

    /** Takes what the process has when somebody asks for the first value; most functions never do. */
    void set(Supplier<ConfigSource> ofProcess) {
        this.ofProcess = ofProcess;
        source = null;
    }

    /** What stands here, or null. */
    ConfigSource source() {
        ConfigSource current = source;
        if (current == null) {
            synchronized (this) {
                if (source == null) {
                    source = ofProcess.get();
                }
                current = source;
            }
        }
        return current;
    }

    @Override
    public Set<String> getPropertyNames() {
        ConfigSource current = source();
        return current == null ? Set.of() : current.getPropertyNames();
    }

    @Override
    public String getValue(String property) {
        ConfigSource current = source();
        return current == null ? null : current.getValue(property);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getOrdinal() {
        return ordinal;
    }
}
