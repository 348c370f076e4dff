package dev.apigateway.deployment.start;

import java.util.Collection;

import org.jboss.jandex.DotName;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.BodyBinder;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** Whether the {@code ObjectMapper} is Quarkus's own, customized by nobody but Quarkus. */
final class MapperOrigin {

    private static final DotName MAPPER = DotName.createSimple(ObjectMapper.class);
    private static final DotName CUSTOMIZER = DotName.createSimple(ObjectMapperCustomizer.class);
    private static final DotName BINDER = DotName.createSimple(BodyBinder.class);

    private MapperOrigin() {
    }

    static boolean isQuarkus(Collection<BeanInfo> beans) {
        return beans.stream().filter(bean -> bean.hasType(MAPPER) || bean.hasType(CUSTOMIZER))
                .allMatch(MapperOrigin::isOfQuarkus)
                && beans.stream().filter(bean -> bean.hasType(BINDER)).count() == 1;
    }

    /** Synthetic beans are made of what extensions recorded. */
    private static boolean isOfQuarkus(BeanInfo bean) {
        return bean.isSynthetic() || bean.getBeanClass().toString().startsWith("io.quarkus.");
    }
}
