package dev.apigateway.rest.deployment;

import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.objectweb.asm.ClassVisitor;

import io.quarkus.deployment.GeneratedClassGizmoAdaptor;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.builditem.BytecodeTransformerBuildItem;
import io.quarkus.deployment.builditem.GeneratedClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.gizmo.ClassOutput;

/**
 * Takes what is generated for resources.
 *
 * @param classes takes generated classes
 * @param applicationClasses whether a class is the application's own
 * @param transformers take changes of classes
 * @param reflection takes classes that are found by reflection
 */
record GeneratedOutput(BuildProducer<GeneratedClassBuildItem> classes, Predicate<String> applicationClasses,
        BuildProducer<BytecodeTransformerBuildItem> transformers, BuildProducer<ReflectiveClassBuildItem> reflection) {

    /** For a class that stands beside another. */
    ClassOutput beside(String className) {
        return new GeneratedClassGizmoAdaptor(classes, applicationClasses.test(className));
    }

    void transform(String className, BiFunction<String, ClassVisitor, ClassVisitor> change) {
        transformers.produce(new BytecodeTransformerBuildItem(className, change));
    }

    void reflect(String className) {
        reflection.produce(ReflectiveClassBuildItem.builder(className).methods().reason("results of resources").build());
    }
}
