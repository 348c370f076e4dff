package dev.apigateway.runtime.client;

/** This build's version, written into the class by the build so that nothing has to be read at start. */
final class Version {

    static final String USER_AGENT = "quarkus-apigateway/${project.version}";

    private Version() {
    }
}
