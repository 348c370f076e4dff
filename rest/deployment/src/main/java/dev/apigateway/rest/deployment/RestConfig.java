package dev.apigateway.rest.deployment;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The settings of quarkus-rest that apply to resources in a function, by the same names. All are fixed with the build. */
@ConfigMapping(prefix = "quarkus.rest")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface RestConfig {

    /**
     * The path that all resources are below.
     * <p>
     * When unset, that of the application's `@ApplicationPath`, or `/`.
     */
    Optional<String> path();

    /**
     * Whether a method that returns a string, and says nothing of media types, produces `text/plain` alone.
     * <p>
     * Otherwise it produces whatever the caller accepts.
     */
    @WithDefault("true")
    boolean singleDefaultProduces();

    /**
     * Whether a method that returns one of the application's classes, or a collection, and says nothing of media types,
     * produces `application/json`.
     */
    @WithDefault("true")
    boolean defaultProduces();

    /**
     * Whether resources and providers that `@IfBuildProfile` and the like switch off are left out.
     */
    @WithDefault("true")
    boolean buildTimeConditionAware();

    /**
     * Whether two methods for the same requests fail the build.
     * <p>
     * Otherwise the build's log says so, and one of them is never called.
     */
    @WithDefault("true")
    boolean failOnDuplicate();

    /**
     * Whether a slash at the end of a `@Path` is left out.
     */
    @WithDefault("true")
    boolean removesTrailingSlash();

    /**
     * How exceptions become responses.
     */
    ExceptionMappingConfig exceptionMapping();

    /**
     * Multipart requests.
     */
    MultipartConfig multipart();

    /** How exceptions become responses. */
    interface ExceptionMappingConfig {

        /**
         * Exception mappers of Quarkus extensions that are not to be used, by their class names.
         */
        Optional<List<String>> disableMapperFor();
    }

    /** Multipart requests. */
    interface MultipartConfig {

        /**
         * The parts.
         */
        InputPartConfig inputPart();

        /** The parts. */
        interface InputPartConfig {

            /**
             * The charset of parts that name none.
             */
            @WithDefault("UTF-8")
            Charset defaultCharset();
        }
    }
}
