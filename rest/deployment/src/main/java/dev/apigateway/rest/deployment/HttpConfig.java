package dev.apigateway.rest.deployment;

import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The settings of Quarkus's HTTP server that apply to resources in a function. All are fixed with the build. */
@ConfigMapping(prefix = "quarkus.http")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface HttpConfig {

    /**
     * The path that everything is below.
     */
    @WithDefault("/")
    String rootPath();

    /**
     * What is too much.
     */
    LimitsConfig limits();

    /**
     * Request bodies.
     */
    BodyConfig body();

    /** What is too much. */
    interface LimitsConfig {

        /**
         * The largest request body; a larger one is answered with status 413.
         * <p>
         * When unset, as much as Lambda takes: 6 MB for the whole event.
         */
        Optional<MemorySize> maxBodySize();

        /**
         * The largest value of a form's field that is no file; a larger one is answered with status 413.
         */
        @WithDefault("2048")
        MemorySize maxFormAttributeSize();

        /**
         * The most fields of a form.
         */
        @WithDefault("1000")
        int maxParameters();
    }

    /** Request bodies. */
    interface BodyConfig {

        /**
         * Where files of multipart requests are kept for the time of the invocation.
         * <p>
         * When unset, the folder for temporary files, which in Lambda is `/tmp`, the only one that can be written to.
         */
        Optional<String> uploadsDirectory();

        /**
         * Whether files of multipart requests are deleted at the end of the invocation.
         */
        @WithDefault("true")
        boolean deleteUploadedFilesOnEnd();

        /**
         * Multipart requests.
         */
        MultipartConfig multipart();

        /** Multipart requests. */
        interface MultipartConfig {

            /**
             * The media types of parts that are files even where no file name says so.
             */
            Optional<List<String>> fileContentTypes();
        }
    }
}
