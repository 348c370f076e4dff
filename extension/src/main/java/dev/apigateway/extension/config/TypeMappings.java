package dev.apigateway.extension.config;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.smallrye.config.ConfigMappings.ConfigClass;

/**
 * The mapped objects of one interface by their prefix. Those that may not lie in an executable are mapped when somebody asks
 * for
 * them. Any thread may ask.
 */
final class TypeMappings extends AbstractMap<String, Object> {

    private final Map<String, Object> mapped = new HashMap<>();
    private final Map<String, ConfigClass> due = new HashMap<>();
    private final Function<ConfigClass, Object> mapper;

    TypeMappings(Function<ConfigClass, Object> mapper) {
        this.mapper = mapper;
    }

    /** Those of one interface among all, with what is there already. */
    static TypeMappings of(Map<Class<?>, Map<String, Object>> all, Class<?> type, Function<ConfigClass, Object> mapper) {
        return (TypeMappings) all.compute(type, (key, present) -> {
            if (present instanceof TypeMappings mappings) {
                return mappings;
            }
            TypeMappings mappings = new TypeMappings(mapper);
            if (present != null) {
                mappings.putAll(present);
            }
            return mappings;
        });
    }

    /** To be mapped when it is asked for. */
    synchronized void defer(ConfigClass mapping) {
        due.put(mapping.getPrefix(), mapping);
    }

    @Override
    public synchronized Object put(String prefix, Object object) {
        due.remove(prefix);
        return mapped.put(prefix, object);
    }

    @Override
    public synchronized Object get(Object prefix) {
        ConfigClass mapping = due.get(prefix);
        if (mapping != null) {
            mapped.put(mapping.getPrefix(), mapper.apply(mapping));
            due.remove(mapping.getPrefix());
        }
        return mapped.get(prefix);
    }

    @Override
    public synchronized boolean containsKey(Object prefix) {
        return mapped.containsKey(prefix) || due.containsKey(prefix);
    }

    @Override
    public synchronized Set<Entry<String, Object>> entrySet() {
        for (String prefix : Set.copyOf(due.keySet())) {
            get(prefix);
        }
        return Map.copyOf(mapped).entrySet();
    }
}
