package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Nothing that AWS tells is lost: each value of an event is found in what its decoder makes of it. */
class ReachableMembersTest {

    /** Names that are left out on purpose. */
    private static final Set<String> SKIPPED = Set.of(
            // They tell the shape, which the type and the source of the decoded event say.
            "version", "type",
            // It is undone unseen.
            "isBase64Encoded",
            // The same moment as the epoch beside it, without its fractions of a second.
            "requestContext.requestTime", "requestContext.time");

    /** What an event tells in two ways, of which the better one is taken. */
    private static final Set<String> SKIPPED_THERE = Set.of(
            // Joined with commas; the raw query string tells the values apart.
            "http-api-cookies-and-query queryStringParameters.tag",
            "http-api-query-commas queryStringParameters.a",
            // An authorizer gets a request, and the request for a connection is one.
            "authorizer-request-websocket-api requestContext.connectedAt",
            "authorizer-request-websocket-api requestContext.eventType",
            "authorizer-request-websocket-api requestContext.messageDirection");

    static Stream<String> names() {
        return EventFiles.all().filter(name -> !EventFiles.isForeign(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyValueIsReachable(String name) {
        assertThat(unreachable(name)).allSatisfy(
                member -> assertThat(SKIPPED.contains(member) || SKIPPED_THERE.contains(name + " " + member)).isTrue());
    }

    @Test
    void whatIsSkippedIsNotReachable() {
        Set<String> members = new TreeSet<>();
        Set<String> membersThere = new TreeSet<>();
        names().forEach(name -> unreachable(name).forEach(member -> {
            members.add(member);
            membersThere.add(name + " " + member);
        }));

        assertThat(members).containsAll(SKIPPED);
        assertThat(membersThere).containsAll(SKIPPED_THERE);
    }

    private static Set<String> unreachable(String name) {
        Set<String> visible = new HashSet<>();
        scalars(Golden.readJson(Golden.DECODED, name), "", (member, value) -> visible.add(value));
        Set<String> unreachable = new TreeSet<>();
        scalars(Responses.json(Events.bytes(name)), "", (member, value) -> {
            if (forms(value).stream().noneMatch(visible::contains)) {
                unreachable.add(member);
            }
        });
        return unreachable;
    }

    private interface Visitor {

        void visit(String member, String value);
    }

    /** Null and the empty text say nothing, so there is nothing to find. */
    private static void scalars(JsonNode node, String path, Visitor visitor) {
        if (node.isObject()) {
            node.fields().forEachRemaining(member -> scalars(member.getValue(),
                    path.isEmpty() ? member.getKey() : path + "." + member.getKey(), visitor));
        } else if (node.isArray()) {
            node.forEach(element -> scalars(element, path, visitor));
        } else if (!node.isNull() && !node.asText().isEmpty()) {
            visitor.visit(path, node.isNumber() ? node.decimalValue().toPlainString() : node.asText());
        }
    }

    /**
     * The forms in which a value may be seen: as it is, percent-decoded, an epoch as an instant, base64 without line breaks.
     */
    private static List<String> forms(String value) {
        if (value.matches("\\d{10,16}")) {
            long epoch = Long.parseLong(value);
            return List.of(value, Instant.ofEpochSecond(epoch).toString(), Instant.ofEpochMilli(epoch).toString(),
                    Instant.EPOCH.plus(epoch, ChronoUnit.MICROS).toString());
        }
        String base64 = value.contains("\r\n") && !value.contains("{")
                ? Base64.getEncoder().encodeToString(Base64.getMimeDecoder().decode(value))
                : value;
        return List.of(value, base64, value.contains("%") ? URLDecoder.decode(value, UTF_8) : value);
    }
}
