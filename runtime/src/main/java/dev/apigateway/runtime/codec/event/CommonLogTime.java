package dev.apigateway.runtime.codec.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads {@code requestTime}, for instance {@code 09/Apr/2015:12:34:56 +0000}, without the tables of a date formatter. */
final class CommonLogTime {

    /** A digit for 0, any character for a, a sign for +, and what stands there. */
    private static final String FORM = "00/aaa/0000:00:00:00 +0000";
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
            "Nov", "Dec");

    private CommonLogTime() {
    }

    /** Null for a text of another form. */
    static @Nullable Instant parse(String text) {
        if (!hasForm(text)) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.of(number(text, 7, 11), MONTHS.indexOf(text.substring(3, 6)) + 1,
                    number(text, 0, 2), number(text, 12, 14), number(text, 15, 17), number(text, 18, 20));
            int minutes = number(text, 22, 24) * 60 + number(text, 24, 26);
            return local.toInstant(ZoneOffset.ofTotalSeconds((text.charAt(21) == '-' ? -60 : 60) * minutes));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean hasForm(String text) {
        boolean fits = text.length() == FORM.length();
        for (int i = 0; fits && i < FORM.length(); i++) {
            char c = text.charAt(i);
            fits = switch (FORM.charAt(i)) {
                case '0' -> c >= '0' && c <= '9';
                case 'a' -> true;
                case '+' -> c == '+' || c == '-';
                default -> c == FORM.charAt(i);
            };
        }
        return fits;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text.substring(start, end));
    }
}
