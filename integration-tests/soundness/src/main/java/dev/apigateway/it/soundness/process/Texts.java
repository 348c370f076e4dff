package dev.apigateway.it.soundness.process;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Texts: their formats, languages and encodings. */
@Singleton
class Texts implements Subject {

    private static final Pattern WORDS = Pattern.compile("(?<first>\\p{L}+)\\s+(?<second>\\p{L}+)");

    private final ObjectMapper mapper;

    Texts(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** With types that need Jackson's modules. */
    @RegisterForReflection
    public record Appointment(String dog, LocalDate day, LocalDateTime at) {
    }

    @Override
    public void observe(Report report) {
        LocalDate day = LocalDate.of(2026, 3, 29);
        report.add("text.format", () -> String.format("%s %05d %.2f %,d", "a", 42, 1.005, 1234567));
        report.add("text.format-german", () -> String.format(Locale.GERMANY, "%.2f %,d", 1.005, 1234567));
        report.add("text.number-german", () -> NumberFormat.getInstance(Locale.GERMANY).format(1234.5));
        report.add("text.date-english", () -> DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH).format(day));
        report.add("text.date-german", () -> DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.GERMAN).format(day));
        report.add("text.zone-rules", () -> day.atTime(1, 30).atZone(ZoneId.of("Europe/Berlin")).plusHours(1));
        report.add("text.zones", () -> ZoneId.of("Asia/Tokyo").getRules().isFixedOffset());
        report.add("text.regex", () -> WORDS.matcher("Grüße Welt").replaceAll("${second} ${first}"));
        report.add("text.upper-case", () -> "straße i".toUpperCase(Locale.ROOT) + " " + "i".toUpperCase(new Locale("tr")));
        report.add("text.encodings", () -> "ä€".getBytes(StandardCharsets.UTF_8).length + " "
                + "ä".getBytes(StandardCharsets.ISO_8859_1).length + " " + "ä€".getBytes(StandardCharsets.UTF_16LE).length);
        report.add("text.charset-absent", () -> Charset.forName("x-nowhere"));
        report.add("text.base64", () -> Base64.getUrlEncoder().encodeToString("Bello?>".getBytes(StandardCharsets.UTF_8)));
        report.add("text.digest", () -> HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest("Bello".getBytes(StandardCharsets.UTF_8))).substring(0, 16));
        report.add("json.write", () -> mapper.writeValueAsString(new Appointment("Bello", day, day.atTime(9, 0))));
        report.add("json.read", () -> mapper.readValue(
                "{\"dog\":\"Rex\",\"day\":\"2026-03-30\",\"at\":\"2026-03-30T10:00:00\",\"unknown\":1}", Appointment.class));
        report.add("json.modules", () -> mapper.getRegisteredModuleIds().size());
        report.add("json.malformed", () -> mapper.readValue("{\"dog\":", Appointment.class));
    }
}
