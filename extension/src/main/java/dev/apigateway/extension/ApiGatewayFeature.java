package dev.apigateway.extension;

/** The name of this Quarkus extension, as it stands among the installed features. */
public final class ApiGatewayFeature {

    /** Shared by the build and the running application. */
    public static final String NAME = "apigateway";

    private ApiGatewayFeature() {
    }
}
