package dev.apigateway.deployment.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ApplicationIndexBuildItem;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveHierarchyBuildItem;
import io.quarkus.deployment.pkg.steps.NativeOrNativeSourcesBuild;

/** Registers the types of JSON bodies, so that Jackson finds their members in a native executable. */
class BodyReflectionProcessor {

    @BuildStep(onlyIf = NativeOrNativeSourcesBuild.class)
    void registerBodyTypes(ApplicationIndexBuildItem application, CombinedIndexBuildItem index,
            BuildProducer<ReflectiveHierarchyBuildItem> types) {
        for (String name : bodyTypes(application.getIndex())) {
            types.produce(ReflectiveHierarchyBuildItem.builder(Type.create(DotName.createSimple(name), Type.Kind.CLASS))
                    .index(index.getIndex())
                    .source("JSON bodies of API Gateway functions")
                    .build());
        }
    }

    private static SortedSet<String> bodyTypes(IndexView application) {
        SortedSet<String> types = new TreeSet<>();
        for (ClassInfo candidate : application.getKnownClasses()) {
            byte[] classFile = read(candidate.name().toString());
            if (classFile != null) {
                types.addAll(BodyTypes.of(classFile));
            }
        }
        return types;
    }

    /** Null for a class that was indexed but is not there any more, as after a rename in dev mode. */
    private static byte[] read(String className) {
        String resource = className.replace('.', '/') + ".class";
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The class file of " + className + " can't be read.", e);
        }
    }
}
