package dev.apigateway.extension.lean;

/** What the Quarkus build tells the image builder. */
public final class LeanImage {

    /** The system property of the image builder that says that the executable gets the lean start. */
    public static final String PROPERTY = "dev.apigateway.lean-start";

    /** The one that says that nothing in the executable looks for sources of configuration. */
    public static final String NO_SOURCE_DISCOVERY = "dev.apigateway.lean-start.no-source-discovery";

    /** The one that says that nothing in the executable reads or writes XML. */
    public static final String NO_XML = "dev.apigateway.lean-start.no-xml";

    private LeanImage() {
    }
}
