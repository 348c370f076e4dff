package dev.apigateway.deployment.body;

/** The name under which the types of bodies and events are registered for reflection. */
public final class BodySource {

    /** What {@code ReflectiveHierarchyBuildItem.getSource()} says of them. */
    public static final String NAME = "JSON of API Gateway functions";

    private BodySource() {
    }
}
