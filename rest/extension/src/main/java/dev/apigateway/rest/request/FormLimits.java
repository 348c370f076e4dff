package dev.apigateway.rest.request;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

import org.jboss.resteasy.reactive.server.spi.DefaultRuntimeConfiguration;
import org.jboss.resteasy.reactive.server.spi.RuntimeConfiguration;

import dev.apigateway.Body;
import io.quarkus.runtime.annotations.RecordableConstructor;

/**
 * How bodies and forms are read, fixed with the build.
 *
 * @param maxBodyBytes the largest body, or -1 when Lambda's limit is all there is
 * @param maxAttributeBytes the largest value of a field that is no file
 * @param maxParameters the most fields
 * @param uploads the folder for files, empty for that of temporary files
 * @param deleteUploads whether files are deleted at the end of the invocation
 * @param fileContentTypes the media types of parts that are files without a file name
 * @param charset of parts that name none
 */
public record FormLimits(long maxBodyBytes, long maxAttributeBytes, int maxParameters, String uploads, boolean deleteUploads,
        List<String> fileContentTypes, String charset) {

    /** A body has arrived before it is read. */
    private static final Duration NO_WAIT = Duration.ofSeconds(60);

    /** As the build records it. */
    @RecordableConstructor
    public FormLimits {
        fileContentTypes = List.copyOf(fileContentTypes);
    }

    /** Whether a body is larger than the application takes, which no filter and no resource is to see then. */
    boolean isExceededBy(Body body) {
        return maxBodyBytes >= 0 && !body.isEmpty() && body.buffer().remaining() > maxBodyBytes;
    }

    /** Where files are kept: known at run time only, since it may be that of temporary files. */
    Path uploadsFolder() {
        return Path.of(uploads.isEmpty() ? System.getProperty("java.io.tmpdir") : uploads);
    }

    RuntimeConfiguration configuration() {
        return new DefaultRuntimeConfiguration(NO_WAIT, deleteUploads, uploadsFolder().toString(), fileContentTypes,
                Charset.forName(charset), maxBodyBytes < 0 ? OptionalLong.empty() : OptionalLong.of(maxBodyBytes),
                maxAttributeBytes, maxParameters);
    }
}
