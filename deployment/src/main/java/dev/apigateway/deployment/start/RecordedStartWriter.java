package dev.apigateway.deployment.start;

import static io.quarkus.gizmo.MethodDescriptor.ofConstructor;
import static io.quarkus.gizmo.MethodDescriptor.ofMethod;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

import dev.apigateway.extension.Settings;
import dev.apigateway.extension.lean.ConfigSettings;
import dev.apigateway.extension.lean.EnvironmentSettings;
import dev.apigateway.extension.lean.RecordedStart;
import io.quarkus.deployment.configuration.RunTimeConfigurationGenerator;
import io.quarkus.gizmo.ClassCreator;
import io.quarkus.gizmo.ClassOutput;
import io.quarkus.gizmo.FieldDescriptor;
import io.quarkus.gizmo.MethodCreator;
import io.quarkus.gizmo.MethodDescriptor;
import io.quarkus.gizmo.ResultHandle;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.ExecutionModeManager;
import io.quarkus.runtime.StartupContext;
import io.quarkus.runtime.StartupTask;
import io.quarkus.runtime.ValueRegistryImpl;
import io.quarkus.value.registry.ValueRegistry;

/**
 * Writes {@link RecordedStart}'s implementation: what {@code Application.doStart} would do, without the steps that are
 * replaced.
 */
record RecordedStartWriter(LeanSettings settings, SortedMap<String, String> systemProperties,
        List<RecordedStep> steps, boolean configuration, boolean mapperKnown, SortedSet<String> bodies) {

    private static final FieldDescriptor CONTEXT = FieldDescriptor.of(Application.APP_CLASS_NAME, "STARTUP_CONTEXT",
            StartupContext.class);
    private static final FieldDescriptor OWN_CONTEXT = FieldDescriptor.of(RecordedStart.GENERATED_CLASS, "CONTEXT",
            StartupContext.class);
    private static final FieldDescriptor SETTINGS = FieldDescriptor.of(RecordedStart.GENERATED_CLASS, "SETTINGS",
            EnvironmentSettings.class);
    private static final MethodDescriptor PUT_VALUE = ofMethod(StartupContext.class, "putValue", void.class, String.class,
            Object.class);

    void write(ClassOutput output) {
        try (ClassCreator file = new ClassCreator(output, RecordedStart.GENERATED_CLASS, null, Object.class.getName(),
                RecordedStart.class.getName())) {
            writeImageContents(file);
            try (MethodCreator method = file.getMethodCreator("isMapperKnown", boolean.class)) {
                method.returnValue(method.load(mapperKnown));
            }
            writeNames(file, "bodies", bodies);
            writeNames(file, "categories", settings.categories());
            try (MethodCreator method = file.getMethodCreator("settings", Settings.class)) {
                writeValues(method);
                method.returnValue(configuration ? method.newInstance(ofConstructor(ConfigSettings.class))
                        : method.invokeVirtualMethod(
                                ofMethod(EnvironmentSettings.class, "ofProcess", EnvironmentSettings.class),
                                method.readStaticField(SETTINGS)));
            }
            try (MethodCreator method = file.getMethodCreator("run", void.class)) {
                ResultHandle context = method.readStaticField(OWN_CONTEXT);
                for (RecordedStep step : steps) {
                    method.invokeInterfaceMethod(ofMethod(StartupTask.class, "deploy", void.class, StartupContext.class),
                            method.newInstance(ofConstructor(step.task())), context);
                }
                method.invokeStaticMethod(ofMethod(ExecutionModeManager.class, "running", void.class));
                method.returnValue(null);
            }
            try (MethodCreator method = file.getMethodCreator("close", void.class)) {
                method.invokeVirtualMethod(ofMethod(StartupContext.class, "close", void.class),
                        method.readStaticField(OWN_CONTEXT));
                method.returnValue(null);
            }
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

    /** In static fields, so that they are in the image. The context of the application brings its static initialization. */
    private void writeImageContents(ClassCreator file) {
        file.getFieldCreator(OWN_CONTEXT).setModifiers(Modifier.STATIC | Modifier.FINAL);
        file.getFieldCreator(SETTINGS).setModifiers(Modifier.STATIC | Modifier.FINAL);
        try (MethodCreator method = file.getMethodCreator("<clinit>", void.class)) {
            method.setModifiers(Modifier.STATIC);
            method.writeStaticField(OWN_CONTEXT, method.readStaticField(CONTEXT));
            ResultHandle values = method.newArray(String.class, configuration ? 0 : settings.recorded().size() * 2);
            if (!configuration) {
                int index = 0;
                for (Map.Entry<String, String> setting : settings.recorded().entrySet()) {
                    method.writeArrayValue(values, index++, method.load(setting.getKey()));
                    method.writeArrayValue(values, index++, method.load(setting.getValue()));
                }
            }
            method.writeStaticField(SETTINGS,
                    method.invokeStaticMethod(
                            ofMethod(EnvironmentSettings.class, "recorded", EnvironmentSettings.class, String[].class),
                            values));
            method.returnValue(null);
        }
    }

    /** What the steps find in the context, and the configuration. */
    private void writeValues(MethodCreator method) {
        systemProperties.forEach((name, value) -> method.invokeStaticMethod(
                ofMethod(System.class, "setProperty", String.class, String.class, String.class), method.load(name),
                method.load(value)));
        method.invokeStaticMethod(ofMethod(ExecutionModeManager.class, "runtimeInit", void.class));
        ResultHandle values = method.invokeVirtualMethod(
                ofMethod(ValueRegistryImpl.Builder.class, "build", ValueRegistry.class),
                method.invokeStaticMethod(ofMethod(ValueRegistryImpl.class, "builder", ValueRegistryImpl.Builder.class)));
        method.invokeVirtualMethod(PUT_VALUE, method.readStaticField(OWN_CONTEXT), method.load(ValueRegistry.class.getName()),
                values);
        if (configuration) {
            method.invokeStaticMethod(RunTimeConfigurationGenerator.C_CREATE_RUN_TIME_CONFIG, values);
        }
    }
}
