package dev.apigateway.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jboss.jandex.ClassType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.Type;
import org.jboss.jandex.TypeVariable;
import org.jboss.jandex.WildcardType;
import org.junit.jupiter.api.Test;

import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.EventHandler;
import dev.apigateway.deployment.EventTypes.Candidate;

class EventTypesTest {

    private static final Type ORDER = ClassType.create(DotName.createSimple("com.acme.Order"));

    @Test
    void typeArgumentIsTheTypeOfTheEvents() {
        EventTypes types = EventTypes.of(List.of(candidate(handler(ORDER))));

        assertThat(types.byBean()).containsOnlyKeys("bean-1").containsValue(ORDER);
        assertThat(types.problems()).isEmpty();
    }

    @Test
    void genericTypeIsWrittenAsJacksonReadsIt() {
        Type orders = ParameterizedType.create(DotName.createSimple("java.util.Map"), ClassType.create(String.class),
                ParameterizedType.create(DotName.createSimple("java.util.List"), WildcardType.createUpperBound(ORDER)));

        assertThat(EventTypes.canonical(orders)).isEqualTo("java.util.Map<java.lang.String,java.util.List<com.acme.Order>>");
    }

    @Test
    void otherHandlersHaveNoTypeOfEvents() {
        EventTypes types = EventTypes.of(List.of(candidate(ClassType.create(ApiGatewayHandler.class))));

        assertThat(types.byBean()).isEmpty();
        assertThat(types.problems()).isEmpty();
    }

    @Test
    void handlerWithoutATypeArgumentIsAProblem() {
        EventTypes types = EventTypes.of(List.of(candidate(ClassType.create(EventHandler.class))));

        assertThat(types.problems())
                .containsExactly("The handler com.acme.Orders is an EventHandler, and the type of its events "
                        + "is not given, so nothing could be read from their JSON. Implement EventHandler<…> with a class, or with a "
                        + "generic type of classes such as List<Order>.");
    }

    @Test
    void handlerOfATypeVariableIsAProblem() {
        EventTypes types = EventTypes.of(List.of(candidate(handler(TypeVariable.create("T")))));

        assertThat(types.problems()).singleElement().asString()
                .startsWith("The handler com.acme.Orders is an EventHandler, and the type of its events is 'T', so nothing");
    }

    private static Type handler(Type event) {
        return ParameterizedType.create(DotName.createSimple(EventHandler.class), event);
    }

    private static Candidate candidate(Type type) {
        return new Candidate("bean-1", "com.acme.Orders", List.of(ClassType.create(Object.class), type));
    }
}
