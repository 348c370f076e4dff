package dev.apigateway.it.rest.parameter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.DateFormat;
import org.jboss.resteasy.reactive.RestQuery;

@Path("dates")
public class Dates {

    @GET
    public String dates(@RestQuery LocalDate date, @RestQuery LocalTime time, @RestQuery LocalDateTime dateTime,
            @RestQuery OffsetDateTime offset, @RestQuery ZonedDateTime zoned, @RestQuery Instant instant) {
        return date + " " + time + " " + dateTime + " " + offset + " " + zoned + " " + instant;
    }

    @GET
    @Path("pattern")
    public String pattern(@RestQuery @DateFormat(pattern = "dd.MM.yyyy") LocalDate date,
            @RestQuery @DateFormat(pattern = "dd.MM.yyyy") Optional<LocalDate> other,
            @RestQuery @DateFormat(pattern = "dd.MM.yyyy") List<LocalDate> more) {
        return date + " " + other + " " + more;
    }

    @GET
    @Path("provider")
    public String provider(@RestQuery @DateFormat(dateTimeFormatterProvider = Basic.class) LocalDate date) {
        return String.valueOf(date);
    }

    public static class Basic implements DateFormat.DateTimeFormatterProvider {

        @Override
        public DateTimeFormatter get() {
            return DateTimeFormatter.BASIC_ISO_DATE;
        }
    }
}
