package dev.apigateway.runtime.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes maps, lists, texts, numbers and booleans as JSON. */
public final class JsonOutput {

    private JsonOutput() {
    }

    public static void write(String name, Object value, JsonGenerator generator) throws IOException {
        generator.writeFieldName(name);
        write(value, generator);
    }

    private static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Map<?, ?> members) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                write(String.valueOf(member.getKey()), member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> elements) {
            generator.writeStartArray();
            for (Object element : elements) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Number number) {
            generator.writeNumber(decimal(number));
        } else {
            generator.writeString(value.toString());
        }
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigInteger whole ? new BigDecimal(whole) : new BigDecimal(number.toString());
    }
}
