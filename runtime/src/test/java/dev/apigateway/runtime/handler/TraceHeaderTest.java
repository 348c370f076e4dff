package dev.apigateway.runtime.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;

class TraceHeaderTest {

    private static final String PROPERTY = "com.amazonaws.xray.traceHeader";

    @BeforeEach
    @AfterEach
    void clearProperty() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void handlerSeesTheTraceIdAsAProperty() throws Exception {
        ApiGatewayResponse response = propertyAsText().handle(AnInvocation.EVENT, AnInvocation.context("Root=1;Sampled=1"));

        assertThat(response).isEqualTo(ApiGatewayResponse.text("Root=1;Sampled=1"));
    }

    @Test
    void propertyIsGoneAfterTheInvocation() throws Exception {
        propertyAsText().handle(AnInvocation.EVENT, AnInvocation.context("Root=1;Sampled=1"));

        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void propertyIsGoneAfterAnException() {
        IOException failure = new IOException("no");
        ApiGatewayHandler handler = new TraceHeader((event, context) -> {
            throw failure;
        });

        assertThatThrownBy(() -> handler.handle(AnInvocation.EVENT, AnInvocation.context("Root=1"))).isSameAs(failure);

        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void propertyIsGoneAfterAnError() {
        StackOverflowError failure = new StackOverflowError();
        ApiGatewayHandler handler = new TraceHeader((event, context) -> {
            throw failure;
        });

        assertThatThrownBy(() -> handler.handle(AnInvocation.EVENT, AnInvocation.context("Root=1"))).isSameAs(failure);

        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void invocationWithoutATraceIdDoesNotSeeAnothers() throws Exception {
        System.setProperty(PROPERTY, "Root=stale");

        ApiGatewayResponse response = propertyAsText().handle(AnInvocation.EVENT, AnInvocation.context(null));

        assertThat(response).isEqualTo(ApiGatewayResponse.text("null"));
    }

    private static ApiGatewayHandler propertyAsText() {
        return new TraceHeader((event, context) -> ApiGatewayResponse.text(String.valueOf(System.getProperty(PROPERTY))));
    }
}
