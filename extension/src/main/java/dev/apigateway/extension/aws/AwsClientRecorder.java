package dev.apigateway.extension.aws;

import java.util.List;
import java.util.Set;

import io.quarkus.arc.runtime.BeanContainer;
import io.quarkus.runtime.annotations.Recorder;

/** Carries what the build knows of clients of AWS services into the application. */
@Recorder
public class AwsClientRecorder {

    /** What the names of the AWS SDK's own resources begin with, other libraries' ones for it included. */
    public static final String SDK_RESOURCES = "software/amazon/awssdk/";

    /** @param identifiers of the ArC beans that are created before the first event */
    public void primeClients(BeanContainer container, List<String> identifiers) {
        container.beanInstance(ClientPriming.class).clients(identifiers);
    }

    /** @param names of the AWS SDK's own resources that are on the class path */
    public void rememberResources(Set<String> names) {
        SdkResources.present(names);
    }
}
