package dev.apigateway.emulator.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as text. */
public final class RequestTime {

    private static final DateTimeFormatter COMMON_LOG_FORMAT = DateTimeFormatter
            .ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter
            .ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private RequestTime() {
    }

    /** As in the header {@code Date}, {@code Thu, 12 Mar 2020 19:03:58 GMT}. */
    public static String httpDate(Instant time) {
        return HTTP_DATE.format(time);
    }

    /** In the Common Log Format, {@code 12/Mar/2020:19:03:58 +0000}. */
    public static String commonLogFormat(Instant time) {
        return COMMON_LOG_FORMAT.format(time);
    }
}
