package dev.apigateway.extension.lean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogRecordOriginTest {

    @Test
    void conversionIsFoundBehindWidths() {
        assertThat(LogRecordOrigin.shows("%d %-20.20h %s%n", 'h')).isTrue();
        assertThat(LogRecordOrigin.shows("%H", 'H')).isTrue();
    }

    @Test
    void textAndOtherConversionsAreNone() {
        assertThat(LogRecordOrigin.shows("%d{HH:mm} hour %-5p [%c] (%t) %s%e%n", 'h')).isFalse();
        assertThat(LogRecordOrigin.shows("%", 'h')).isFalse();
    }
}
