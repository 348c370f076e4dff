package dev.apigateway.deployment.gateway;

import java.util.function.BooleanSupplier;

/** Whether no other extension of the application brings Quarkus's dev services with container support. */
final class DevServicesExtensionAbsent implements BooleanSupplier {

    @Override
    public boolean getAsBoolean() {
        try {
            Class.forName("io.quarkus.devservices.deployment.DevServicesProcessor", false,
                    DevServicesExtensionAbsent.class.getClassLoader());
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }
}
