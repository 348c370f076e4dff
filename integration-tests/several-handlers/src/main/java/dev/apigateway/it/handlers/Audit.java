package dev.apigateway.it.handlers;

import java.util.Map;

import jakarta.inject.Named;

import dev.apigateway.Context;
import dev.apigateway.EventHandler;

/** Takes whatever comes. */
@Named("audit")
public class Audit implements EventHandler<Map<String, Object>> {

    @Override
    public Object handle(Map<String, Object> event, Context context) {
        return Map.of("members", event.keySet());
    }
}
