package dev.apigateway.test;

import java.lang.reflect.Field;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Sets the fields and parameters of tests that are annotated with {@link InjectGateway}. */
final class GatewayInjection implements BeforeEachCallback, ParameterResolver {

    @Override
    public void beforeEach(ExtensionContext context) {
        Object test = context.getRequiredTestInstance();
        for (Class<?> type = test.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(InjectGateway.class)) {
                    set(test, field);
                }
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(InjectGateway.class) && parameter.getParameter().getType() == GatewayClient.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return GatewayClient.local();
    }

    private static void set(Object test, Field field) {
        try {
            field.setAccessible(true);
            field.set(test, GatewayClient.local());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The field " + field + " can't hold a GatewayClient. Give it that type, and make it "
                            + "neither static nor final.",
                    e);
        }
    }
}
