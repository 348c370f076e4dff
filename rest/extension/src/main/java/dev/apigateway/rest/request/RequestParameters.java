package dev.apigateway.rest.request;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** The parameters of the current request, for the constructors of resources; the build generates the calls. */
public final class RequestParameters {

    private RequestParameters() {
    }

    /** The first value of a query parameter, or null. */
    public static String query(String name) {
        return (String) current().getQueryParameter(name, true, false);
    }

    /** The first value of a header, or null. */
    public static String header(String name) {
        return (String) current().getHeader(name, true);
    }

    /** The value of a variable of the path. */
    public static String path(String name) {
        return current().getPathParameter(name, false);
    }

    /** The first value of a matrix parameter, or null. */
    public static String matrix(String name) {
        return (String) current().getMatrixParameter(name, true, false);
    }

    /** The value of a cookie, or null. */
    public static String cookie(String name) {
        return current().getCookieParameter(name);
    }

    private static ResteasyReactiveRequestContext current() {
        return CurrentRequestManager.get();
    }
}
