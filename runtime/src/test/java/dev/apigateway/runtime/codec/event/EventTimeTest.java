package dev.apigateway.runtime.codec.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {

    @ParameterizedTest
    @CsvSource({ "1583798639428, 2020-03-10T00:03:59.428Z", "100000000000, 1973-03-03T09:46:40Z",
            "1583798639, 2020-03-10T00:03:59Z", "0, 1970-01-01T00:00:00Z", "-1, 1969-12-31T23:59:59Z" })
    void epochIsMillisecondsUnlessItIsTooSmallForThem(long epoch, Instant time) {
        assertThat(EventTime.ofMillis(epoch)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({ "1583817383220417, 2020-03-10T05:16:23.220417Z", "1, 1970-01-01T00:00:00.000001Z", "0, 1970-01-01T00:00:00Z",
            "-1, 1969-12-31T23:59:59.999999Z", "1583817383000000, 2020-03-10T05:16:23Z" })
    void microsecondsAreKept(long micros, Instant time) {
        assertThat(EventTime.ofMicros(micros)).isEqualTo(time);
    }

    @Test
    void absentTimesAreNull() {
        assertThat(EventTime.ofMillis(null)).isNull();
        assertThat(EventTime.ofMicros(null)).isNull();
        assertThat(EventTime.ofRequest(new RequestContextMembers())).isNull();
    }

    @Test
    void textCountsWithoutAnEpoch() {
        RequestContextMembers context = new RequestContextMembers();
        context.requestTime = "09/Apr/2015:12:34:56 +0000";

        assertThat(EventTime.ofRequest(context)).isEqualTo(Instant.parse("2015-04-09T12:34:56Z"));

        context.requestTimeEpoch = 1428582896123L;

        assertThat(EventTime.ofRequest(context)).isEqualTo(Instant.parse("2015-04-09T12:34:56.123Z"));
    }

    @ParameterizedTest
    @CsvSource({
            "09/Apr/2015:12:34:56 +0000, 2015-04-09T12:34:56Z",
            "29/Feb/2020:23:59:59 +0000, 2020-02-29T23:59:59Z",
            "01/Jan/2020:00:00:00 +0130, 2019-12-31T22:30:00Z",
            "31/Dec/2019:20:00:00 -0500, 2020-01-01T01:00:00Z",
            "09/Apr/2015:12:34:56 -0000, 2015-04-09T12:34:56Z",
    })
    void commonLogTimeIsRead(String text, Instant time) {
        assertThat(CommonLogTime.parse(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "09/Apr/2015:12:34:56", "09/Apr/2015 12:34:56 +0000", "09/Xyz/2015:12:34:56 +0000",
            "09/apr/2015:12:34:56 +0000", "31/Feb/2015:12:34:56 +0000", "09/Apr/2015:24:34:56 +0000",
            "09/Apr/2015:12:34:56 X0000", "+9/Apr/2015:12:34:56 +0000", "09/Apr/2015:12:34:56 +1900",
            "9/Apr/2015:12:34:56 +00000", "2015-04-09T12:34:56.000000Z" })
    void otherTextIsNoTime(String text) {
        assertThat(CommonLogTime.parse(text)).isNull();
    }
}
