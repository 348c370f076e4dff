package dev.apigateway.rest.deployment;

import java.util.Set;

import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames;

/** Which results are JSON where a resource method says nothing of media types. */
final class JsonDefaults {

    private static final Set<DotName> COLLECTIONS = Set.of(ResteasyReactiveDotNames.COLLECTION,
            ResteasyReactiveDotNames.LIST, ResteasyReactiveDotNames.SET, ResteasyReactiveDotNames.MAP);

    private JsonDefaults() {
    }

    /** @param result of the method, without what makes it asynchronous */
    static boolean isJson(Type result, IndexView application) {
        if (result.kind() != Type.Kind.CLASS && result.kind() != Type.Kind.PARAMETERIZED_TYPE) {
            return false;
        }
        String name = result.name().toString();
        if (name.startsWith("java")) {
            return COLLECTIONS.contains(result.name());
        }
        return !name.startsWith("jakarta") && application.getClassByName(result.name()) != null;
    }
}
