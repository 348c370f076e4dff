package dev.apigateway.rest;

/** The name of this Quarkus extension, as it stands among the installed features. */
public final class RestFeature {

    /** Shared by the build and the running application. */
    public static final String NAME = "apigateway-rest";

    private RestFeature() {
    }
}
