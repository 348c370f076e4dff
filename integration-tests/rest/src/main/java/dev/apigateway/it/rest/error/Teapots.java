package dev.apigateway.it.rest.error;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Teapots {

    public String name() {
        return "teapot";
    }
}
