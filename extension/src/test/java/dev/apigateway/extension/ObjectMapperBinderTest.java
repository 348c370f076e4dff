package dev.apigateway.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

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

    @Test
    void memberThatTheRecordLacksIsRefusedOrPassedOverAsTheMapperSays() {
        String json = "{\"padding\":\"" + "x".repeat(10_000) + "\",\"count\":2}";
        ObjectMapper lenient = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThat(read(json, Item.class, new ObjectMapperBinder(lenient))).isEqualTo(new Item(2));
        assertThatThrownBy(() -> read(json, Item.class))
                .isInstanceOfSatisfying(BadRequestException.class, e -> assertThat(e.detail())
                        .startsWith(
                                "The member 'padding' of the request body does not have the form that this resource takes"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-32" })
    void bodyIsReadInTheEncodingsOfJson(String charset) {
        byte[] json = "{\"name\":\"Käse\"}".getBytes(Charset.forName(charset));

        Named named = binder.read(json, 0, json.length, Named.class);

        assertThat(named).isEqualTo(new Named("Käse"));
    }

    @Test
    void featuresOfTheMappersParserCountEvenWhenTheyAreSetLater() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectMapperBinder binder = new ObjectMapperBinder(mapper);
        String json = "/* two */ {\"count\":2}";

        assertThatThrownBy(() -> read(json, Item.class, binder)).isInstanceOf(BadRequestException.class);
        mapper.configure(JsonReadFeature.ALLOW_JAVA_COMMENTS.mappedFeature(), true);
        assertThat(read(json, Item.class, binder)).isEqualTo(new Item(2));
    }

    @Test
    void limitsOfTheMappersFactoryCount() {
        ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(5).build()).build());
        ObjectMapperBinder binder = new ObjectMapperBinder(mapper);

        assertThat(read("{\"name\":\"Brie.\"}", Named.class, binder)).isEqualTo(new Named("Brie."));
        assertThatThrownBy(() -> read("{\"name\":\"Cheddar\"}", Named.class, binder))
                .isInstanceOf(BadRequestException.class).hasStackTraceContaining("exceeds the maximum allowed (5");
    }

    @Test
    void factoryOfTheApplicationsOwnMakesTheParsers() {
        ObjectMapper mapper = new ObjectMapper(new JsonFactory() {
            @Override
            public JsonParser createParser(byte[] data, int offset, int length) throws IOException {
                return createParser("{\"count\":3}");
            }
        });

        assertThat(read("anything", Item.class, new ObjectMapperBinder(mapper))).isEqualTo(new Item(3));
    }

    @Test
    void deserializerFindsTheMapperAtItsParser() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new SimpleModule().addDeserializer(Named.class,
                new JsonDeserializer<>() {
                    @Override
                    public Named deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                        JsonNode tree = parser.getCodec().readTree(parser);
                        return new Named(tree.get("called").asText());
                    }
                }));

        assertThat(read("{\"called\":\"Feta\"}", Named.class, new ObjectMapperBinder(mapper))).isEqualTo(new Named("Feta"));
    }

    private <T> T read(String json, Class<T> type) {
        return read(json, type, binder);
    }

    private static <T> T read(String json, Class<T> type, ObjectMapperBinder binder) {
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

    record Named(String name) {
    }

    interface Unreadable {
    }
}
