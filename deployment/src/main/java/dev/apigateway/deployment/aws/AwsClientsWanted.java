package dev.apigateway.deployment.aws;

import java.util.function.BooleanSupplier;

/** Whether the application has version 2 of the AWS SDK for Java, and its clients are to be created before the first event. */
class AwsClientsWanted implements BooleanSupplier {

    private final AwsClientConfig config;

    AwsClientsWanted(AwsClientConfig config) {
        this.config = config;
    }

    @Override
    public boolean getAsBoolean() {
        return config.primeAwsClients() && new AwsSdk().getAsBoolean();
    }
}
