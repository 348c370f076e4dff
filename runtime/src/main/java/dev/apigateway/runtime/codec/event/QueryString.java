package dev.apigateway.runtime.codec.event;

import dev.apigateway.QueryParameters;

/**
 * Takes a raw query string apart and decodes each name and value once.
 *
 * @see <a href="https://url.spec.whatwg.org/#urlencoded-parsing">URL standard, parsing of
 *      application/x-www-form-urlencoded</a>
 */
public final class QueryString {

    private QueryString() {
    }

    /** @param raw without the question mark */
    public static QueryParameters parse(String raw) {
        if (raw.isEmpty()) {
            return QueryParameters.empty();
        }
        QueryParameters.Builder query = QueryParameters.builder();
        int start = 0;
        while (start < raw.length()) {
            int ampersand = raw.indexOf('&', start);
            int end = ampersand < 0 ? raw.length() : ampersand;
            if (end > start) {
                add(raw.substring(start, end), query);
            }
            start = end + 1;
        }
        return query.build();
    }

    private static void add(String pair, QueryParameters.Builder query) {
        int equals = pair.indexOf('=');
        if (equals < 0) {
            query.add(PercentDecoder.decodeQuery(pair), "");
        } else {
            query.add(PercentDecoder.decodeQuery(pair.substring(0, equals)),
                    PercentDecoder.decodeQuery(pair.substring(equals + 1)));
        }
    }
}
