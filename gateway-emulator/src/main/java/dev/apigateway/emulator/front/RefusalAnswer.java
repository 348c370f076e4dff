package dev.apigateway.emulator.front;

import java.time.Instant;

import dev.apigateway.emulator.http.RequestTime;
import dev.apigateway.emulator.intake.Refusal;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Writes the answer to a request that is not read to its end, and so never becomes an exchange. */
final class RefusalAnswer {

    private RefusalAnswer() {
    }

    static void write(HttpServerRequest request, FrontRules rules, Refusal refusal) {
        GatewayResponse answer = rules.refusal(refusal);
        HttpServerResponse response = request.response().setStatusCode(answer.status());
        answer.headers().forEach(line -> response.headers().add(line.name(), line.value()));
        rules.responseHeaders(rules.requestIds()).forEach(line -> response.putHeader(line.name(), line.value()));
        response.putHeader("Date", RequestTime.httpDate(Instant.now()));
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader("Content-Length", Integer.toString(answer.body().length())).end();
        } else {
            response.end(answer.body());
        }
    }
}
