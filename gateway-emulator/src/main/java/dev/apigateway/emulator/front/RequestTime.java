package dev.apigateway.emulator.front;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time of a request in the Common Log Format, {@code 12/Mar/2020:19:03:58 +0000}. */
final class RequestTime {

    private static final DateTimeFormatter COMMON_LOG_FORMAT = DateTimeFormatter
            .ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private RequestTime() {
    }

    static String commonLogFormat(Instant time) {
        return COMMON_LOG_FORMAT.format(time);
    }
}
