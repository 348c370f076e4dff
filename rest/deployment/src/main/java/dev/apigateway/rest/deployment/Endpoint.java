package dev.apigateway.rest.deployment;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.common.model.ResourceMethod;

/**
 * One resource method.
 *
 * @param resource the class that requests are for, which may have inherited the method
 * @param method as it is declared, with the annotations
 * @param model what RESTEasy Reactive makes of it
 * @param reflective whether readers or writers want to see its annotations
 */
record Endpoint(ClassInfo resource, MethodInfo method, ResourceMethod model, boolean reflective) {

    /** As a message names it, for instance {@code com.acme.Pets#get(String)}. */
    String declaration() {
        StringBuilder text = new StringBuilder(resource.name().toString()).append('#').append(method.name()).append('(');
        for (int i = 0; i < method.parametersCount(); i++) {
            text.append(i == 0 ? "" : ", ").append(method.parameterType(i).name().withoutPackagePrefix());
        }
        return text.append(')').toString();
    }
}
