package dev.apigateway.runtime.codec.response;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

/** The ways in which the members of a response take headers and cookies; {@link ResponseHeaderRules} chooses. */
enum HeaderForm {

    /** There are none. */
    NONE {
        @Override
        void write(HeaderLines headers, List<String> cookies, JsonGenerator generator) {
            // Members that have nothing to say are left out.
        }
    },

    /** All in {@code headers}, a text for each name. */
    SINGLE_VALUES {
        @Override
        void write(HeaderLines headers, List<String> cookies, JsonGenerator generator) throws IOException {
            SingleValueHeaders.write(headers, cookies, generator);
        }
    },

    /** All in {@code multiValueHeaders}, an array for each name. */
    MULTIPLE_VALUES {
        @Override
        void write(HeaderLines headers, List<String> cookies, JsonGenerator generator) throws IOException {
            MultiValueHeaders.write(headers, cookies, generator);
        }
    },

    /** A text for each name in {@code headers}, and the cookies in {@code cookies}. */
    COOKIES_APART {
        @Override
        void write(HeaderLines headers, List<String> cookies, JsonGenerator generator) throws IOException {
            HeadersAndCookies.write(headers, cookies, generator);
        }
    };

    abstract void write(HeaderLines headers, List<String> cookies, JsonGenerator generator) throws IOException;
}
