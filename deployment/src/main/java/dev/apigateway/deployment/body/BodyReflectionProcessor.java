package dev.apigateway.deployment.body;

import java.util.List;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

import com.fasterxml.jackson.core.type.TypeReference;

import dev.apigateway.EventHandler;
import dev.apigateway.deployment.HandlersBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ApplicationIndexBuildItem;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveHierarchyBuildItem;
import io.quarkus.deployment.pkg.steps.NativeOrNativeSourcesBuild;

/** Registers the types of JSON bodies and events, so that Jackson finds their members in a native executable. */
class BodyReflectionProcessor {

    private static final DotName TYPE_REFERENCE = DotName.createSimple(TypeReference.class);
    private static final DotName EVENT_HANDLER = DotName.createSimple(EventHandler.class);

    @BuildStep(onlyIf = NativeOrNativeSourcesBuild.class)
    void registerBodyTypes(ApplicationIndexBuildItem application, CombinedIndexBuildItem index,
            BuildProducer<ReflectiveHierarchyBuildItem> types) {
        new ApplicationBodies(application.getIndex(), index.getIndex()).types()
                .forEach(name -> types.produce(hierarchy(type(name), index)));
    }

    /** {@code new TypeReference<List<Pet>>() {}} finds its type argument by reflection on its own class. */
    @BuildStep(onlyIf = NativeOrNativeSourcesBuild.class)
    void registerTypeReferences(CombinedIndexBuildItem index, BuildProducer<ReflectiveClassBuildItem> references,
            BuildProducer<ReflectiveHierarchyBuildItem> types) {
        for (ClassInfo reference : index.getIndex().getAllKnownSubclasses(TYPE_REFERENCE)) {
            references.produce(ReflectiveClassBuildItem.builder(reference.name().toString()).constructors(false).build());
            if (reference.superClassType().kind() == Type.Kind.PARAMETERIZED_TYPE) {
                reference.superClassType().asParameterizedType().arguments()
                        .forEach(type -> types.produce(hierarchy(type, index)));
            }
        }
    }

    @BuildStep(onlyIf = NativeOrNativeSourcesBuild.class)
    void registerEventTypes(HandlersBuildItem handlers, CombinedIndexBuildItem index,
            BuildProducer<ReflectiveHierarchyBuildItem> types) {
        handlers.eventTypes().values().forEach(type -> types.produce(hierarchy(type, index)));
        for (ClassInfo handler : index.getIndex().getAllKnownImplementations(EVENT_HANDLER)) {
            returned(handler, index.getIndex()).forEach(type -> types.produce(hierarchy(type, index)));
        }
    }

    private static List<Type> returned(ClassInfo handler, IndexView index) {
        return ApplicationBodies.returned(handler, index).stream().map(BodyReflectionProcessor::type).toList();
    }

    private static Type type(String name) {
        return Type.create(DotName.createSimple(name), Type.Kind.CLASS);
    }

    private static ReflectiveHierarchyBuildItem hierarchy(Type type, CombinedIndexBuildItem index) {
        return ReflectiveHierarchyBuildItem.builder(type)
                .index(index.getIndex())
                .source(BodySource.NAME)
                .build();
    }
}
