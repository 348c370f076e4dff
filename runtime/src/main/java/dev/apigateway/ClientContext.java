package dev.apigateway;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a caller with one of AWS's mobile SDKs tells about itself ({@code Lambda-Runtime-Client-Context}).
 *
 * @param client {@code client}, the application
 * @param custom {@code custom}; a value that isn't a string is its JSON text
 * @param environment {@code env}, the device; a value that isn't a string is its JSON text
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 */
public record ClientContext(@Nullable Client client, Map<String, String> custom, Map<String, String> environment) {

    /** Copies its maps. */
    public ClientContext {
        custom = Map.copyOf(custom);
        environment = Map.copyOf(environment);
    }

    /**
     * The application that called.
     *
     * @param installationId {@code installation_id}
     * @param appTitle {@code app_title}
     * @param appVersionName {@code app_version_name}
     * @param appVersionCode {@code app_version_code}
     * @param appPackageName {@code app_package_name}
     */
    public record Client(
            @Nullable String installationId,
            @Nullable String appTitle,
            @Nullable String appVersionName,
            @Nullable String appVersionCode,
            @Nullable String appPackageName) {
    }
}
