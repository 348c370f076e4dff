package dev.apigateway.deployment.aws;

import java.util.Collection;
import java.util.List;

import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.arc.processor.BuiltinScope;

/** Finds beans that are clients of AWS services. */
final class AwsClients {

    private static final String SERVICES = "software.amazon.awssdk.services.";

    private AwsClients() {
    }

    /** The sorted identifiers of those that live as long as the process. */
    static List<String> identifiers(Collection<BeanInfo> beans) {
        return beans.stream()
                .filter(bean -> BuiltinScope.SINGLETON.is(bean.getScope()) || BuiltinScope.APPLICATION.is(bean.getScope()))
                .filter(bean -> bean.getTypes().stream().anyMatch(type -> isClient(type.name().toString())))
                .map(BeanInfo::getIdentifier)
                .sorted()
                .toList();
    }

    /** Such as {@code software.amazon.awssdk.services.s3.S3AsyncClient}. */
    static boolean isClient(String type) {
        return type.startsWith(SERVICES) && type.endsWith("Client");
    }
}
