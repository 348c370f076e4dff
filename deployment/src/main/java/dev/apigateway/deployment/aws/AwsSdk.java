package dev.apigateway.deployment.aws;

import java.util.function.BooleanSupplier;

import io.quarkus.bootstrap.classloading.QuarkusClassLoader;

/** Whether the application has version 2 of the AWS SDK for Java. */
public final class AwsSdk implements BooleanSupplier {

    @Override
    public boolean getAsBoolean() {
        return QuarkusClassLoader.isClassPresentAtRuntime("software.amazon.awssdk.core.SdkClient");
    }
}
