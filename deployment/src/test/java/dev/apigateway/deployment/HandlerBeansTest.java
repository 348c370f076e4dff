package dev.apigateway.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.apigateway.deployment.HandlerBeans.Candidate;
import dev.apigateway.extension.HandlerTable;

class HandlerBeansTest {

    @Test
    void noHandlerIsAProblem() {
        HandlerBeans handlers = HandlerBeans.of(List.of());

        assertThat(handlers.problems()).containsExactly("The application has no handler, so nothing could answer its events. "
                + "Write a class that implements dev.apigateway.ApiGatewayHandler; if it is in another module, give that module "
                + "a Jandex index.");
    }

    @Test
    void onlyHandlerNeedsNoName() {
        HandlerBeans handlers = HandlerBeans.of(List.of(new Candidate("bean-1", "com.acme.Pets", null)));

        assertThat(handlers.problems()).isEmpty();
        assertThat(handlers.beansByName()).containsExactly(Map.entry(HandlerTable.UNNAMED, "bean-1"));
    }

    @Test
    void severalHandlersAreKnownByTheirNames() {
        HandlerBeans handlers = HandlerBeans.of(List.of(
                new Candidate("bean-2", "com.acme.Orders", "orders"),
                new Candidate("bean-1", "com.acme.Pets", "pets")));

        assertThat(handlers.problems()).isEmpty();
        assertThat(handlers.beansByName()).containsExactly(
                Map.entry("orders", "bean-2"), Map.entry("pets", "bean-1"));
    }

    @Test
    void handlerWithoutANameBesideOthersIsAProblemThatNamesTheClass() {
        HandlerBeans handlers = HandlerBeans.of(List.of(
                new Candidate("bean-2", "com.acme.Orders", null),
                new Candidate("bean-1", "com.acme.Pets", "pets")));

        assertThat(handlers.problems()).containsExactly("The application has 2 handlers, and com.acme.Orders has no name, "
                + "so nothing could choose it. Annotate it with @Named(\"…\"), and set the function's handler in Lambda, or "
                + "quarkus.apigateway.handler, to the name of the one to use. "
                + "If it is not meant to answer events, annotate it with @Vetoed.");
    }

    @Test
    void twoHandlersOfOneNameAreAProblemThatNamesBoth() {
        HandlerBeans handlers = HandlerBeans.of(List.of(
                new Candidate("bean-2", "com.acme.Animals", "pets"),
                new Candidate("bean-1", "com.acme.Pets", "pets")));

        assertThat(handlers.problems()).containsExactly("Two handlers are named 'pets': com.acme.Animals and com.acme.Pets. "
                + "A name belongs to one handler. Give one of them another @Named.");
    }
}
