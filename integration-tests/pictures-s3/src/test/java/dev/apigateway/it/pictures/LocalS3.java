package dev.apigateway.it.pictures;

import java.net.URI;
import java.util.Map;

import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** An S3 in the memory of the test's process, with the application's bucket. */
// tag::resource[]
public class LocalS3 implements QuarkusTestResourceLifecycleManager {

    private BlobStoreContext objects;
    private S3Proxy server;

    @Override
    public Map<String, String> start() {
        objects = ContextBuilder.newBuilder("transient").build(BlobStoreContext.class);
        objects.getBlobStore().createContainerInLocation(null, "pictures");
        server = S3Proxy.builder()
                .blobStore(objects.getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.NONE, null, null)
                .ignoreUnknownHeaders(true)
                .build();
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The local S3 could not be started.", e);
        }
        // A server that checks no signatures stores signed chunks as they come.
        return Map.of("quarkus.s3.endpoint-override", "http://127.0.0.1:" + server.getPort(),
                "quarkus.s3.path-style-access", "true",
                "quarkus.s3.chunked-encoding", "false");
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.stop();
            }
        } catch (Exception e) {
            throw new IllegalStateException("The local S3 could not be stopped.", e);
        } finally {
            objects.close();
        }
    }
}
// end::resource[]
