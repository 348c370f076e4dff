package dev.apigateway.deployment.start;

import java.util.Map;

/**
 * What steps of well-known extensions take in a cold start, for the log of the build: what they make, and instructions as
 * callgrind counts them in a native executable. A function without extensions has 2 million until its first response.
 */
final class StepCosts {

    private static final String AWS = "io.quarkiverse.amazon.common.deployment.";
    private static final String VERTX = "io.quarkus.vertx.core.deployment.VertxCoreProcessor";
    private static final String NEXT_TO_NOTHING = "less than 0.1 million instructions";

    private static final Map<String, String> COSTS = Map.ofEntries(
            Map.entry("io.quarkus.opentelemetry.deployment.OpenTelemetryProcessor#setupVertx",
                    "creates OpenTelemetry's SDK, its exporter and Vert.x with Netty, 11 million instructions"),
            Map.entry("io.quarkus.opentelemetry.deployment.OpenTelemetryProcessor#openTelemetryBean",
                    "0.7 million instructions"),
            Map.entry("io.quarkus.smallrye.context.deployment.SmallRyeContextPropagationProcessor#build",
                    "0.5 million instructions"),
            Map.entry("io.quarkus.narayana.jta.deployment.NarayanaJtaProcessor#build",
                    "sets the transaction manager up, 0.1 million instructions"),
            Map.entry("io.quarkus.agroal.deployment.AgroalProcessor#generateDataSourceBeans",
                    NEXT_TO_NOTHING + "; the pool, still without connections, is made with the StartupEvent, 0.5 million"),
            Map.entry("io.quarkus.datasource.deployment.DataSourcesExcludedFromHealthChecksProcessor#produceBean",
                    NEXT_TO_NOTHING),
            Map.entry("io.quarkus.mutiny.deployment.MutinyProcessor#runtimeInit", NEXT_TO_NOTHING),
            Map.entry("io.quarkus.vertx.deployment.VertxProcessor#build", NEXT_TO_NOTHING),
            Map.entry(VERTX + "#build", NEXT_TO_NOTHING + "; Vert.x with Netty is made when it is first used"),
            Map.entry(VERTX + "#eventLoopCount", NEXT_TO_NOTHING),
            Map.entry(VERTX + "#dontPropagateCdiContext", NEXT_TO_NOTHING),
            Map.entry(VERTX + "#createVertxThreadFactory", NEXT_TO_NOTHING),
            Map.entry(VERTX + "#createVertxContextHandlers", NEXT_TO_NOTHING),
            Map.entry(VERTX + "#configureLogging", NEXT_TO_NOTHING),
            Map.entry(AWS + "UrlConnectionTransportBuilderProcessor#setupUrlConnectionSyncTransport", NEXT_TO_NOTHING),
            Map.entry(AWS + "AmazonClientExtensionsProcessor#createClientBuilders",
                    NEXT_TO_NOTHING + "; the client itself is made before the first event, 2 million"));

    private StepCosts() {
    }

    /** Empty where nothing is known. */
    static String of(String step) {
        return COSTS.getOrDefault(step, "");
    }
}
