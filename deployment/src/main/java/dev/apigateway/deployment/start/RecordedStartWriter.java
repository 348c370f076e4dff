package dev.apigateway.deployment.start;

import static io.quarkus.gizmo.MethodDescriptor.ofConstructor;
import static io.quarkus.gizmo.MethodDescriptor.ofMethod;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dev.apigateway.extension.lean.RecordedStart;
import dev.apigateway.extension.lean.StepContext;
import io.quarkus.gizmo.ClassCreator;
import io.quarkus.gizmo.ClassOutput;
import io.quarkus.gizmo.FieldDescriptor;
import io.quarkus.gizmo.MethodCreator;
import io.quarkus.gizmo.MethodDescriptor;
import io.quarkus.gizmo.ResultHandle;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.StartupContext;
import io.quarkus.runtime.StartupTask;
import io.quarkus.value.registry.RuntimeInfoProvider;
import io.quarkus.value.registry.ValueRegistry;

/** Writes {@link RecordedStart}'s implementation: what {@code Application.doStart} would do, without what is left out. */
record RecordedStartWriter(LeanStartPlan plan) {

    private static final FieldDescriptor CONTEXT = FieldDescriptor.of(Application.APP_CLASS_NAME, "STARTUP_CONTEXT",
            StartupContext.class);
    private static final MethodDescriptor DEPLOY = ofMethod(StartupTask.class, "deploy", void.class, StartupContext.class);
    private static final MethodDescriptor SET_PROPERTY = ofMethod(System.class, "setProperty", String.class, String.class,
            String.class);

    void write(ClassOutput output) {
        try (ClassCreator file = new ClassCreator(output, RecordedStart.GENERATED_CLASS, null, Object.class.getName(),
                RecordedStart.class.getName())) {
            writeContext(file);
            writeFacts(file);
            writeNames(file, "bodies", plan.bodies());
            List<String> levels = new ArrayList<>();
            plan.minLevels().forEach((category, level) -> levels.addAll(List.of(category, level)));
            writeNames(file, "minLevels", levels);
            writeNames(file, "consoleFormatters", plan.consoleFormatters());
            writeNames(file, "shutdownListeners", plan.shutdownListeners());
            writeNames(file, "libraryPaths", plan.libraryPaths());
            writeProperties(file);
            writeInformation(file);
            writeTasks(file, "run", plan.running());
            writeTasks(file, "makeFormatters", plan.formatting());
            writeTasks(file, "createExecutor", plan.executing());
        }
    }

    /** In a static field, so that it is in the image. The context of the application brings its static initialization. */
    private static void writeContext(ClassCreator file) {
        FieldDescriptor own = FieldDescriptor.of(RecordedStart.GENERATED_CLASS, "CONTEXT", StartupContext.class);
        file.getFieldCreator(own).setModifiers(Modifier.STATIC | Modifier.FINAL);
        try (MethodCreator method = file.getMethodCreator("<clinit>", void.class)) {
            method.setModifiers(Modifier.STATIC);
            method.writeStaticField(own, method.readStaticField(CONTEXT));
            method.returnValue(null);
        }
        try (MethodCreator method = file.getMethodCreator("context", StartupContext.class)) {
            method.returnValue(method.readStaticField(own));
        }
    }

    private void writeFacts(ClassCreator file) {
        try (MethodCreator method = file.getMethodCreator("applicationName", String.class)) {
            method.returnValue(method.load(plan.name()));
        }
        writeFact(file, "isMapperKnown", plan.mapperKnown());
        writeFact(file, "hasSourcesOfProcess", plan.sourcesOfProcess());
        writeFact(file, "isLogRecorded", plan.logRecorded());
    }

    private static void writeFact(ClassCreator file, String name, boolean value) {
        try (MethodCreator method = file.getMethodCreator(name, boolean.class)) {
            method.returnValue(method.load(value));
        }
    }

    private static void writeNames(ClassCreator file, String name, Collection<String> names) {
        try (MethodCreator method = file.getMethodCreator(name, String[].class)) {
            ResultHandle array = method.newArray(String.class, names.size());
            int index = 0;
            for (String element : names) {
                method.writeArrayValue(array, index++, method.load(element));
            }
            method.returnValue(array);
        }
    }

    private void writeProperties(ClassCreator file) {
        try (MethodCreator method = file.getMethodCreator("setSystemProperties", void.class)) {
            plan.systemProperties().forEach((name, value) -> method.invokeStaticMethod(SET_PROPERTY, method.load(name),
                    method.load(value)));
            plan.generatedProperties().forEach((name, generator) -> method.invokeStaticMethod(SET_PROPERTY, method.load(name),
                    method.invokeVirtualMethod(ofMethod(generator, "get", String.class.getName()),
                            method.newInstance(ofConstructor(generator)))));
            method.returnValue(null);
        }
    }

    private void writeInformation(ClassCreator file) {
        try (MethodCreator method = file.getMethodCreator("registerInformation", void.class, ValueRegistry.class)) {
            for (String provider : plan.infoProviders()) {
                method.invokeStaticMethod(
                        ofMethod(StepContext.class, "register", void.class, RuntimeInfoProvider.class, ValueRegistry.class),
                        method.newInstance(ofConstructor(provider)), method.getMethodParam(0));
            }
            method.returnValue(null);
        }
    }

    private static void writeTasks(ClassCreator file, String name, List<String> tasks) {
        try (MethodCreator method = file.getMethodCreator(name, void.class, StartupContext.class)) {
            for (String task : tasks) {
                method.invokeInterfaceMethod(DEPLOY, method.newInstance(ofConstructor(task)), method.getMethodParam(0));
            }
            method.returnValue(null);
        }
    }
}
