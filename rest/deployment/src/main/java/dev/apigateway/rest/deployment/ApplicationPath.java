package dev.apigateway.rest.deployment;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames;
import org.jboss.resteasy.reactive.common.processor.scanning.ApplicationScanningResult;
import org.jboss.resteasy.reactive.common.util.Encode;

/** The path that all resources are below. */
final class ApplicationPath {

    private ApplicationPath() {
    }

    /** With a slash in front and none at the end; empty for the root. */
    static String of(ApplicationScanningResult application, RestConfig config, HttpConfig http) {
        return withSlash(http.rootPath()) + withSlash(ofApplication(application.getSelectedAppClass(), config));
    }

    /** The annotation may have what it says percent-encoded. */
    private static String ofApplication(ClassInfo application, RestConfig config) {
        AnnotationInstance path = application == null ? null
                : application.declaredAnnotation(ResteasyReactiveDotNames.APPLICATION_PATH);
        if (path == null) {
            return config.path().orElse("/");
        }
        String value = path.value() == null ? "/" : path.value().asString();
        return value.contains("%") ? Encode.decodePath(value) : value;
    }

    private static String withSlash(String path) {
        String bare = path.strip();
        while (bare.endsWith("/")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare.isEmpty() || bare.startsWith("/") ? bare : "/" + bare;
    }
}
