package dev.apigateway.rest.deployment;

import java.util.SortedMap;
import java.util.TreeMap;

import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.processor.BuiltinScope;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;

/** The classes of providers: those that are beans, and those that are made by their constructor. */
final class ProviderClasses {

    private final SortedMap<String, Boolean> classes = new TreeMap<>();

    void add(String name, boolean bean) {
        classes.merge(name, bean, Boolean::logicalAnd);
    }

    void register(BuildProducer<AdditionalBeanBuildItem> beans, BuildProducer<ReflectiveClassBuildItem> reflection) {
        beans.produce(AdditionalBeanBuildItem.builder()
                .addBeanClasses(classes.keySet().stream().filter(classes::get).toList())
                .setUnremovable().setDefaultScope(BuiltinScope.SINGLETON.getName()).build());
        classes.forEach((name, bean) -> {
            if (!bean) {
                reflection.produce(ReflectiveClassBuildItem.builder(name).reason("a provider that is no bean").build());
            }
        });
    }
}
