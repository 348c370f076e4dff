package dev.apigateway.extension;

import jakarta.inject.Singleton;

import io.quarkus.runtime.QuarkusApplication;

/** The main program of a function that has Quarkus's own start. */
@Singleton
public final class FunctionApplication implements QuarkusApplication {

    private final FunctionFactory functions;

    FunctionApplication(FunctionFactory functions) {
        this.functions = functions;
    }

    @Override
    public int run(String... args) {
        return FunctionProcess.run(functions);
    }
}
