package dev.apigateway.it.pictures;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import dev.apigateway.NotFoundException;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Pictures in a bucket of S3. */
public class Pictures implements ApiGatewayHandler {

    private final S3Client s3;
    private final String bucket;

    Pictures(S3Client s3, @ConfigProperty(name = "pictures.bucket") String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        String name = event.pathParameters().get("name");
        if (event.method().equals("PUT")) {
            s3.putObject(object -> object.bucket(bucket).key(name).contentType(event.headers().first("content-type")),
                    RequestBody.fromBytes(event.body().bytes()));
            return ApiGatewayResponse.of(204);
        }
        try {
            ResponseBytes<GetObjectResponse> picture = s3.getObjectAsBytes(object -> object.bucket(bucket).key(name));
            return ApiGatewayResponse.bytes(picture.asByteArray(), picture.response().contentType());
        } catch (NoSuchKeyException e) {
            throw new NotFoundException("There is no picture named '" + name + "'.", e);
        }
    }
}
