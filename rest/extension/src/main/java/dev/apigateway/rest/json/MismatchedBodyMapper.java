package dev.apigateway.rest.json;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.runtime.LaunchMode;

/** Answers a JSON body that doesn't fit with status 400; in dev mode and tests the response says what doesn't. */
public class MismatchedBodyMapper implements ExceptionMapper<MismatchedInputException> {

    @Override
    public Response toResponse(MismatchedInputException mismatch) {
        MismatchedBody body = LaunchMode.current().isDevOrTest() ? MismatchedBody.of(mismatch) : null;
        return Response.status(Response.Status.BAD_REQUEST).entity(body).build();
    }
}
