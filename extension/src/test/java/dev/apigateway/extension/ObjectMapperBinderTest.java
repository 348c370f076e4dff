package dev.apigateway.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.BadRequestException;

class ObjectMapperBinderTest {

    private final ObjectMapperBinder binder = new ObjectMapperBinder(new ObjectMapper());

    @Test
    void jsonOfTheRightFormIsRead() {
        Order order = read("{\"items\":[{\"count\":2}]}", Order.class);

        assertThat(order).isEqualTo(new Order(List.of(new Item(2))));
    }

    @Test
    void genericTypeIsRead() {
        byte[] json = bytes("..[{\"count\":2}]..");

        List<Item> items = binder.read(json, 2, json.length - 4, new TypeReference<List<Item>>() {
        }.getType());

        assertThat(items).containsExactly(new Item(2));
    }

    @Test
    void objectIsWritten() {
        byte[] json = binder.write(new Order(List.of(new Item(2))));

        assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("{\"items\":[{\"count\":2}]}");
    }

    @Test
    void wrongMemberIsNamedWithItsPathAndPosition() {
        assertThatThrownBy(() -> read("{\"items\":[{\"count\":1},{\"count\":\"two\"}]}", Order.class))
                .isInstanceOfSatisfying(BadRequestException.class, e -> assertThat(e.detail())
                        .isEqualTo("The member 'items[1].count' of the request body does not have the form that this resource "
                                + "takes (line 1, column 32)."));
    }

    @Test
    void otherKindOfJsonIsABadRequestWithoutClassNames() {
        assertThatThrownBy(() -> read("[]", Order.class))
                .isInstanceOfSatisfying(BadRequestException.class, e -> assertThat(e.detail())
                        .isEqualTo("The request body does not have the form that this resource takes (line 1, column 1)."));
    }

    @Test
    void brokenJsonIsABadRequestWithItsPosition() {
        assertThatThrownBy(() -> read("{\"items\":\n  [", Order.class))
                .isInstanceOfSatisfying(BadRequestException.class, e -> assertThat(e.detail()).contains("(line 2, column "));
    }

    @Test
    void textAfterTheJsonIsABadRequest() {
        assertThatThrownBy(() -> read("{\"items\":[]} {}", Order.class))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void literalNullIsABadRequest() {
        assertThatThrownBy(() -> read("null", Order.class))
                .isInstanceOfSatisfying(BadRequestException.class, e -> assertThat(e.detail())
                        .isEqualTo("The request body is the JSON literal null; a value is required."));
    }

    @Test
    void typeThatCannotBeReadIsAMistakeOfTheApplication() {
        assertThatThrownBy(() -> read("{}", Unreadable.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("A request body can't be read as " + Unreadable.class.getName() + ": ")
                .hasMessageEndingWith("annotate it with @RegisterForReflection.");
    }

    @Test
    void objectThatCannotBeWrittenIsAMistakeOfTheApplication() {
        assertThatThrownBy(() -> binder.write(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A response body of java.lang.Object can't be written as JSON: ");
    }

    private <T> T read(String json, Class<T> type) {
        byte[] bytes = bytes(json);
        return binder.read(bytes, 0, bytes.length, type);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    record Order(List<Item> items) {
    }

    record Item(int count) {
    }

    interface Unreadable {
    }
}
