package dev.apigateway.it.handlers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Named;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

/** Answers with what arrived, to show what a front door makes of a request. */
@Named("echo")
public class Echo implements ApiGatewayHandler {

    public record Request(String source, String method, String path, String rawPath, String routeKey,
            Map<String, List<String>> headers, Map<String, List<String>> query, List<String> cookies,
            Map<String, String> pathParameters, String body) {
    }

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        event.headers().names().forEach(name -> headers.put(name, event.headers().all(name)));
        Map<String, List<String>> query = new LinkedHashMap<>();
        event.query().names().forEach(name -> query.put(name, event.query().all(name)));
        return ApiGatewayResponse.json(new Request(event.source().name(), event.method(), event.path(), event.rawPath(),
                event.routeKey(), headers, query, event.cookies(), event.pathParameters(), event.body().string()));
    }
}
