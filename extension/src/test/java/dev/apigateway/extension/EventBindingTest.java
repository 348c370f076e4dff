package dev.apigateway.extension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.EventDecodingException;

/** What can't be bound for an EventHandler is an event; whoever reads of it never sent a request. */
class EventBindingTest {

    private static final String TYPE = Batch.class.getName();
    private static final String ADVICE = " Give the EventHandler a type that fits the events of its source.";

    private final ObjectMapperBinder binder = new ObjectMapperBinder(new ObjectMapper());

    @Test
    void eventOfTheRightFormIsRead() {
        Batch batch = read("{\"records\":[{\"count\":2}]}", Batch.class);

        assertThat(batch).isEqualTo(new Batch(List.of(new Item(2))));
    }

    @Test
    void wrongMemberIsNamedWithItsPathItsPositionAndTheType() {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> read("{\"records\":[{\"count\":1},{\"count\":\"two\"}]}", Batch.class))
                .withMessage("The event can't be read as " + TYPE + ": its member 'records[1].count' does not have the form of "
                        + "that (line 1, column 34)." + ADVICE)
                .withCauseInstanceOf(JsonProcessingException.class);
    }

    @Test
    void otherKindOfJsonIsToldOfTheWhole() {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> read("7", new TypeReference<List<Item>>() {
                }.getType()))
                .withMessage("The event can't be read as java.util.List<" + Item.class.getName()
                        + ">: it does not have the form of that (line 1, column 1)." + ADVICE);
    }

    @Test
    void typeThatTheBuildPreparedHasTheSameName() {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> read("7", new ObjectMapper().constructType(Batch.class)))
                .withMessageStartingWith("The event can't be read as " + TYPE + ": it ");
    }

    @Test
    void brokenJsonIsToldWithItsPosition() {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> read("{\"records\" 7}", Batch.class))
                .withMessageStartingWith("The event can't be read as " + TYPE + ": it ")
                .withMessageEndingWith("(line 1, column 12)." + ADVICE);
    }

    @Test
    void literalNullIsTold() {
        assertThatExceptionOfType(EventDecodingException.class).isThrownBy(() -> read("null", Batch.class))
                .withMessage("The event can't be read as " + TYPE + ": it is the JSON literal null." + ADVICE);
    }

    @Test
    void typeThatCannotBeReadIsAMistakeOfTheApplication() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> read("{}", Unreadable.class))
                .withMessageStartingWith("The event can't be read as " + Unreadable.class.getName() + ": ")
                .withMessageEndingWith("annotate it with @RegisterForReflection.");
    }

    @Test
    void failureOfTheFactoryIsToldOfTheEvent() {
        ObjectMapperBinder broken = new ObjectMapperBinder(new ObjectMapper(new JsonFactory() {
            @Override
            public JsonParser createParser(byte[] data, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        }));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> broken.readEvent("{}".getBytes(UTF_8), Batch.class))
                .withMessage("The event in memory could not be read.");
    }

    @Test
    void noMessageSpeaksOfARequest() {
        for (String event : List.of("{\"records\":7}", "[]", "{", "null", "{} {}", "{\"records\":[{\"count\":{}}]}")) {
            assertThatExceptionOfType(EventDecodingException.class).isThrownBy(() -> read(event, Batch.class))
                    .satisfies(e -> assertThat(e).hasMessageNotContaining("request").hasStackTraceContaining("The event"))
                    .satisfies(e -> assertThat(e.getCause()).satisfiesAnyOf(cause -> assertThat(cause).isNull(),
                            cause -> assertThat(cause).hasMessageNotContaining("request")));
        }
    }

    private <T> T read(String event, Type type) {
        return binder.readEvent(event.getBytes(UTF_8), type);
    }

    record Batch(List<Item> records) {
    }

    record Item(int count) {
    }

    interface Unreadable {
    }
}
