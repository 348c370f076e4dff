package dev.apigateway.extension.config;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;

/**
 * Which objects of a configuration may lie in an executable: those that are the same in each process wherever it runs.
 * Addresses are not, nor are files, whose relative names belong to a working directory. Asked while the executable is made.
 */
final class ImageValues {

    private static final Set<Class<?>> LEAVES = Set.of(String.class, Boolean.class, Character.class, Byte.class, Short.class,
            Integer.class, Long.class, Float.class, Double.class, BigInteger.class, BigDecimal.class, Duration.class,
            Period.class, UUID.class, Locale.class, Class.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    /** What the names of the classes end with that SmallRye Config generates for mappings. */
    private static final String MAPPING = "$$CMImpl";

    private ImageValues() {
    }

    static boolean mayHold(Object value) {
        if (value == null || LEAVES.contains(value.getClass()) || value instanceof Enum || value instanceof Charset
                || value instanceof Level) {
            return true;
        }
        if (value instanceof Optional<?> optional) {
            return mayHold(optional.orElse(null));
        }
        if (value instanceof Map<?, ?> map) {
            return (isOfJdk(value) || hasHarmlessDefault(value)) && mayHoldAll(map.keySet()) && mayHoldAll(map.values());
        }
        if (value instanceof Collection<?> collection) {
            return isOfJdk(value) && mayHoldAll(collection);
        }
        if (value.getClass().isArray()) {
            return mayHoldElements(value);
        }
        return isTransparent(value.getClass()) && mayHoldFields(value, value.getClass());
    }

    private static boolean mayHoldAll(Iterable<?> values) {
        for (Object value : values) {
            if (!mayHold(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayHoldElements(Object array) {
        for (int i = 0; i < Array.getLength(array); i++) {
            if (!mayHold(Array.get(array, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayHoldFields(Object value, Class<?> type) {
        for (Class<?> declaring = type; declaring != null && declaring != Object.class; declaring = declaring.getSuperclass()) {
            if (!mayHoldFieldsOf(declaring, value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayHoldFieldsOf(Class<?> declaring, Object value) {
        for (Field field : declaring.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !mayHold(read(field, value))) {
                return false;
            }
        }
        return true;
    }

    /** SmallRye Config's map for {@code @WithDefaults}, which has a value for keys that it has not. */
    private static boolean hasHarmlessDefault(Object map) {
        return map.getClass().getName().startsWith("io.smallrye.config.") && map.getClass().getSuperclass() == HashMap.class
                && mayHoldFieldsOf(map.getClass(), map);
    }

    /** Objects that SmallRye Config makes for mappings, and values of Quarkus's own, such as sizes of memory. */
    private static boolean isTransparent(Class<?> type) {
        return type.getName().endsWith(MAPPING) || type.getName().startsWith("io.quarkus.runtime.");
    }

    private static boolean isOfJdk(Object value) {
        return value.getClass().getName().startsWith("java.util.");
    }

    private static Object read(Field field, Object owner) {
        field.setAccessible(true);
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The field " + field + " of a mapping can't be read.", e);
        }
    }
}
