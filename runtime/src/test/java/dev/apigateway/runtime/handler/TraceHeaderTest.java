package dev.apigateway.runtime.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TraceHeaderTest {

    private static final String PROPERTY = "com.amazonaws.xray.traceHeader";

    private String seen = "nothing yet";
    private final InvocationHandler handler = new TraceHeader(
            (invocation, context, reply) -> seen = System.getProperty(PROPERTY));

    @BeforeEach
    @AfterEach
    void clearProperty() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void handlerSeesTheTraceIdAsAProperty() throws Exception {
        handle(handler, "Root=1;Sampled=1");

        assertThat(seen).isEqualTo("Root=1;Sampled=1");
    }

    @Test
    void propertyIsGoneAfterTheInvocation() throws Exception {
        handle(handler, "Root=1;Sampled=1");

        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void propertyIsGoneAfterAnException() {
        IOException failure = new IOException("no");
        InvocationHandler failing = new TraceHeader((invocation, context, reply) -> {
            throw failure;
        });

        assertThatThrownBy(() -> handle(failing, "Root=1")).isSameAs(failure);

        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void propertyIsGoneAfterAnError() {
        StackOverflowError failure = new StackOverflowError();
        InvocationHandler failing = new TraceHeader((invocation, context, reply) -> {
            throw failure;
        });

        assertThatThrownBy(() -> handle(failing, "Root=1")).isSameAs(failure);

        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void invocationWithoutATraceIdDoesNotSeeAnothers() throws Exception {
        System.setProperty(PROPERTY, "Root=stale");

        handle(handler, null);

        assertThat(seen).isNull();
    }

    private static void handle(InvocationHandler handler, String traceId) throws Exception {
        handler.handle(AnInvocation.INVOCATION, AnInvocation.context(traceId), AnInvocation.reply());
    }
}
