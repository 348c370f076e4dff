package dev.apigateway;

/** In which form the content of a response is put into the JSON that Lambda returns. The caller sees the same bytes. */
public enum BodyEncoding {

    /**
     * As text where the content is text, else as base64. Content is text when its content type is one of text, JSON, XML and
     * the like, it has no {@code Content-Encoding}, and its bytes are UTF-8, which is also what its {@code charset} says if
     * it has one.
     */
    AUTOMATIC,

    /** As text; bytes that aren't UTF-8 are an error. */
    TEXT,

    /** As base64. A REST API undoes it only where the first media type of the request's Accept is one of its binary ones. */
    BASE64
}
