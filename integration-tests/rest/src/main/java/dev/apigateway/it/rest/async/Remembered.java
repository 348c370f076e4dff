package dev.apigateway.it.rest.async;

import jakarta.enterprise.context.RequestScoped;

@RequestScoped
public class Remembered {

    String word;
}
