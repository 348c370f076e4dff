package dev.apigateway.deployment.gateway;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.apigateway.emulator.api.AwsIds;
import dev.apigateway.emulator.lambda.Credentials;

/**
 * What AWS's SDKs for Java and Kotlin don't find in this JVM and would find in Lambda's environment: credentials, region and
 * the
 * endpoint of {@code @connections} calls. An environment can't be changed, so system properties tell it. They go before
 * everything else in the SDKs, so they are only for what the developer has not set up for himself.
 *
 * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html">Settings of the SDKs</a>
 */
final class SdkProperties {

    private static final String ACCESS_KEY_ID = "aws.accessKeyId";
    private static final String REGION = "aws.region";
    /** Properties of endpoints by the variables for the same. */
    private static final Map<String, String> ENDPOINTS = Map.of("AWS_ENDPOINT_URL_LAMBDA", "aws.endpointUrlLambda",
            "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI", "aws.endpointUrlApiGatewayManagementApi");
    /** Each of them alone leads to credentials. */
    private static final List<String> CREDENTIALS_VARIABLES = List.of("AWS_ACCESS_KEY_ID", "AWS_PROFILE",
            "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            "AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE");
    private static final List<String> CREDENTIALS_PROPERTIES = List.of(ACCESS_KEY_ID, "aws.profile", "aws.webIdentityTokenFile",
            "aws.sharedCredentialsFile", "aws.configFile");

    private final Map<String, String> environment;
    private final Path home;

    /**
     * @param environment the developer's
     * @param home the developer's home directory
     */
    SdkProperties(Map<String, String> environment, Path home) {
        this.environment = environment;
        this.home = home;
    }

    /** Those of the person who runs this JVM. */
    static SdkProperties ofDeveloper() {
        return new SdkProperties(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * The properties that are missing.
     *
     * @param ownAccount whether nothing but the developer's own credentials and region may be used
     * @param endpoints the URLs of what the local gateway has of AWS, by the variables that tell them
     */
    Map<String, String> missing(boolean ownAccount, Map<String, String> endpoints) {
        Map<String, String> missing = new TreeMap<>();
        if (!ownAccount && !hasCredentials()) {
            Credentials madeUp = Credentials.madeUp();
            missing.put(ACCESS_KEY_ID, madeUp.accessKeyId());
            missing.put("aws.secretAccessKey", madeUp.secretAccessKey());
            missing.put("aws.sessionToken", String.valueOf(madeUp.sessionToken()));
        }
        if (!ownAccount && !hasRegion()) {
            missing.put(REGION, AwsIds.REGION);
        }
        ENDPOINTS.forEach((variable, property) -> {
            String url = endpoints.get(variable);
            if (url != null && System.getProperty(property) == null && !environment.containsKey(variable)) {
                missing.put(property, url);
            }
        });
        return missing;
    }

    private boolean hasCredentials() {
        return CREDENTIALS_VARIABLES.stream().anyMatch(environment::containsKey)
                || CREDENTIALS_PROPERTIES.stream().anyMatch(property -> System.getProperty(property) != null)
                || Files.exists(home.resolve(".aws/credentials")) || Files.exists(home.resolve(".aws/config"));
    }

    private boolean hasRegion() {
        return environment.containsKey("AWS_REGION") || environment.containsKey("AWS_CONFIG_FILE")
                || System.getProperty(REGION) != null || System.getProperty("aws.configFile") != null
                || Files.exists(home.resolve(".aws/config"));
    }
}
