package dev.apigateway.extension.lean;

import java.util.Map;
import java.util.Set;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

import io.smallrye.config.ConfigMappingContext;
import io.smallrye.config.ConfigMappingLoader;

/**
 * Makes the objects of mappings by reflection, for which Quarkus registers them. SmallRye Config uses method handles that are
 * not constant; an executable interprets those, with an interpreter of 700 methods that nothing else in a function needs.
 */
@TargetClass(value = ConfigMappingLoader.class, onlyWith = LeanStartSubstitutions.Chosen.class)
final class MappingSubstitutions {

    private MappingSubstitutions() {
    }

    @Substitute
    static <T> T configMappingObject(Class<T> mapping, ConfigMappingContext context) {
        return MappingClass.of(mapping).create(context);
    }

    @Substitute
    static <T> Map<String, String> configMappingProperties(Class<T> mapping) {
        return MappingClass.of(mapping).properties();
    }

    @Substitute
    static Set<String> configMappingSecrets(Class<?> mapping) {
        return MappingClass.of(mapping).secrets();
    }
}
