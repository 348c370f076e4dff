package dev.apigateway;

import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The content of a response. {@link BodyEncoding} says in which form it leaves. */
public sealed interface ResponseBody {

    /** No content. */
    record Empty() implements ResponseBody {
    }

    /**
     * Text, in UTF-8 unless the {@code charset} of the content type is another.
     *
     * @param value the text
     */
    record Text(String value) implements ResponseBody {

        /** Refuses null. */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        /** The size only: bodies stay out of logs. */
        @Override
        public String toString() {
            return "Text[" + value.length() + " characters]";
        }
    }

    /**
     * Bytes, sent as base64 unless they are text.
     *
     * @param value the bytes, not copied
     */
    record Bytes(byte[] value) implements ResponseBody {

        /** Refuses null. */
        public Bytes {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes that && Arrays.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        /** The size only: bodies stay out of logs. */
        @Override
        public String toString() {
            return "Bytes[" + value.length + " bytes]";
        }
    }

    /**
     * An object, written as JSON by the {@link BodyBinder} when the response leaves.
     *
     * @param value the object, null for the JSON literal {@code null}
     */
    record Json(@Nullable Object value) implements ResponseBody {

        /** The type only: bodies stay out of logs. */
        @Override
        public String toString() {
            return "Json[" + (value == null ? "null" : value.getClass().getSimpleName()) + "]";
        }
    }
}
