package dev.apigateway;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The body of a request. Base64 of the event is undone unseen; an absent body is an empty one. Immutable, safe for any thread.
 * <p>
 * Lambda accepts events of 6 MB at most, so a body that had to be base64-encoded holds 4.5 MB at most.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</a>
 */
public final class Body {

    private static final Body EMPTY = new Body("", false, null);

    private final String text;
    private final boolean base64Encoded;
    private final @Nullable BodyBinder binder;

    private Body(String text, boolean base64Encoded, @Nullable BodyBinder binder) {
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
     * @param binder what {@link #as(Class)} uses, or null where nothing is bound
     */
    public static Body ofText(String text, @Nullable BodyBinder binder) {
        return new Body(Objects.requireNonNull(text, "text"), false, binder);
    }

    /**
     * A body as an event carries it when {@code isBase64Encoded} is true. Line breaks in it are tolerated.
     *
     * @param binder what {@link #as(Class)} uses, or null where nothing is bound
     */
    public static Body ofBase64(String base64, @Nullable BodyBinder binder) {
        return new Body(Objects.requireNonNull(base64, "base64"), true, binder);
    }

    /** Whether there is not a single byte. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The body as text, read as UTF-8 where it came in base64.
     *
     * @throws EventDecodingException when the event says base64 and the body isn't
     */
    public String string() {
        return base64Encoded ? new String(bytes(), StandardCharsets.UTF_8) : text;
    }

    /**
     * The body's bytes, a fresh array on each call; text is encoded as UTF-8.
     *
     * @throws EventDecodingException when the event says base64 and the body isn't
     */
    public byte[] bytes() {
        if (!base64Encoded) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(withoutLineBreaks(text));
        } catch (IllegalArgumentException e) {
            throw new EventDecodingException("The event says 'isBase64Encoded', but its 'body' is not base64.", e);
        }
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
        if (isEmpty()) {
            throw new BadRequestException("The request has no body; a JSON body is required.");
        }
        if (binder == null) {
            throw new IllegalStateException("This body has no BodyBinder, so it can't be read as an object. "
                    + "Events that come through the loop have one; give Body.ofText(…) one in tests.");
        }
        return binder.read(bytes(), type);
    }

    /** The MIME decoder would skip everything that is not base64, and so accept any text. */
    private static String withoutLineBreaks(String base64) {
        return base64.indexOf('\n') < 0 ? base64 : base64.replace("\r", "").replace("\n", "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Body that && base64Encoded == that.base64Encoded && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The size only: bodies stay out of logs. */
    @Override
    public String toString() {
        return "Body[" + text.length() + (base64Encoded ? " characters of base64]" : " characters]");
    }
}
