package dev.apigateway;

import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.type.TypeReference;

/**
 * The body of a request. Base64 of the event is undone unseen; an absent body is an empty one. Immutable, safe for any thread.
 * <p>
 * The body of an event stays in the event's bytes until it is asked for, so a handler that doesn't read it doesn't pay for it.
 * Lambda accepts events of 6 MB at most, so a body that had to be base64-encoded holds 4.5 MB at most.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</a>
 */
public final class Body {

    private static final Body EMPTY = new Body(new PlainText(""), false, null);

    private final BodyText text;
    private final boolean base64Encoded;
    private final @Nullable BodyBinder binder;

    private Body(BodyText text, boolean base64Encoded, @Nullable BodyBinder binder) {
        this.text = text;
        this.base64Encoded = base64Encoded;
        this.binder = binder;
    }

    /** The body of a request that has none. */
    public static Body empty() {
        return EMPTY;
    }

    /**
     * A body of text.
     *
     * @param binder what {@code as(…)} uses, or null where nothing is bound
     */
    public static Body ofText(String text, @Nullable BodyBinder binder) {
        return new Body(new PlainText(Objects.requireNonNull(text, "text")), false, binder);
    }

    /**
     * A body as an event carries it when {@code isBase64Encoded} is true. Line breaks in it are tolerated.
     *
     * @param binder what {@code as(…)} uses, or null where nothing is bound
     */
    public static Body ofBase64(String base64, @Nullable BodyBinder binder) {
        return new Body(new PlainText(Objects.requireNonNull(base64, "base64")), true, binder);
    }

    /**
     * A body whose text is kept elsewhere, for those who run functions.
     *
     * @param base64Encoded whether the text is base64
     * @param binder what {@code as(…)} uses, or null where nothing is bound
     */
    public static Body of(BodyText text, boolean base64Encoded, @Nullable BodyBinder binder) {
        return new Body(Objects.requireNonNull(text, "text"), base64Encoded, binder);
    }

    /** Whether there is not a single byte. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The body as text, read as UTF-8 where it came in base64. Made anew on each call.
     *
     * @throws EventDecodingException when the event says base64 and the body isn't
     */
    public String string() {
        return base64Encoded ? new String(bytes(), StandardCharsets.UTF_8) : text.string();
    }

    /**
     * The body's bytes, a fresh array on each call; text is encoded as UTF-8.
     *
     * @throws EventDecodingException when the event says base64 and the body isn't
     */
    public byte[] bytes() {
        if (!base64Encoded) {
            return text.bytes();
        }
        ByteBuffer decoded = decoded();
        return decoded.limit() == decoded.array().length ? decoded.array()
                : Arrays.copyOf(decoded.array(), decoded.limit());
    }

    /**
     * The body's bytes without a copy where the event has them as they are; text is encoded as UTF-8.
     *
     * @return a buffer on an array, which is not to be changed: it may be a view of the event
     * @throws EventDecodingException when the event says base64 and the body isn't
     */
    public ByteBuffer buffer() {
        return base64Encoded ? decoded() : text.utf8();
    }

    /**
     * Reads the JSON body into an object.
     *
     * @param type the class to read into; the Quarkus extension registers it for native executables when the call names it
     *        as a class literal
     * @throws BadRequestException when the body is empty, isn't JSON or doesn't fit the type; unless caught, the HTTP caller
     *         gets status 400 with an {@code application/problem+json} body
     * @throws IllegalStateException when there is no {@link BodyBinder}
     */
    public <T> T as(Class<T> type) {
        return bind(type);
    }

    /**
     * Reads the JSON body into an object of a generic type: {@code body.as(new TypeReference<List<Pet>>() {})}.
     *
     * @param type says the type by its type argument; the Quarkus extension registers the classes in it for native executables
     * @throws BadRequestException as {@link #as(Class)} does
     * @throws IllegalStateException when there is no {@link BodyBinder}
     */
    public <T> T as(TypeReference<T> type) {
        return bind(type.getType());
    }

    private <T> T bind(Type type) {
        if (isEmpty()) {
            throw new BadRequestException("The request has no body; a JSON body is required.");
        }
        if (binder == null) {
            throw new IllegalStateException("This body has no BodyBinder, so it can't be read as an object. "
                    + "Events that come through the loop have one; give Body.ofText(…) one in tests.");
        }
        ByteBuffer json = buffer();
        return binder.read(json.array(), json.position(), json.remaining(), type);
    }

    private ByteBuffer decoded() {
        try {
            return Base64.getDecoder().decode(withoutLineBreaks(text.utf8()));
        } catch (IllegalArgumentException e) {
            throw new EventDecodingException("The event says 'isBase64Encoded', but its 'body' is not base64.", e);
        }
    }

    /** The MIME decoder would skip everything that is not base64, and so accept any text. */
    private static ByteBuffer withoutLineBreaks(ByteBuffer base64) {
        byte[] bytes = base64.array();
        if (!containsLineBreak(bytes, base64.position(), base64.limit())) {
            return base64;
        }
        byte[] joined = new byte[base64.remaining()];
        int length = 0;
        for (int i = base64.position(); i < base64.limit(); i++) {
            if (bytes[i] != '\r' && bytes[i] != '\n') {
                joined[length++] = bytes[i];
            }
        }
        return ByteBuffer.wrap(joined, 0, length);
    }

    private static boolean containsLineBreak(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Body that && base64Encoded == that.base64Encoded && text.utf8().equals(that.text.utf8());
    }

    @Override
    public int hashCode() {
        return text.utf8().hashCode();
    }

    /** The size only: bodies stay out of logs. */
    @Override
    public String toString() {
        return "Body[" + text.size() + (base64Encoded ? " of base64]" : "]");
    }
}
