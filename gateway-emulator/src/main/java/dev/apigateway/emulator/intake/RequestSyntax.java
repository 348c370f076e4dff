package dev.apigateway.emulator.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;

/**
 * What a request must be that reaches a function: in origin form or absolute form, for one host, with headers that everyone
 * reads alike.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112.html">HTTP/1.1</a>
 */
final class RequestSyntax {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[\\w.~%!$&'()*+;=-]+)(:\\d*)?");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i:https?)://([^/?]*)([/?].*)?");
    private static final Pattern NOT_IN_TARGETS = Pattern.compile("[\\x00-\\x20\\x7f#]");
    private static final Pattern NOT_IN_VALUES = Pattern.compile("[\\x00\\r\\n]");

    private RequestSyntax() {
    }

    /** What is wrong with a request, null if nothing is. */
    static @Nullable String problem(HttpRequest request) {
        HttpVersion version = request.protocolVersion();
        if (!version.equals(HttpVersion.HTTP_1_1) && !version.equals(HttpVersion.HTTP_1_0)) {
            return "Its version is neither HTTP/1.1 nor HTTP/1.0.";
        } else if (!TOKEN.matcher(request.method().name()).matches()) {
            return "Its method is no token.";
        } else if (request.method().equals(HttpMethod.CONNECT)) {
            return "CONNECT is for proxies.";
        }
        String problem = targetProblem(request.uri());
        return problem == null ? headersProblem(request) : problem;
    }

    /** Turns the absolute form into the origin form, whose host is that of the target. */
    static void toOriginForm(HttpRequest request) {
        var absolute = ABSOLUTE.matcher(request.uri());
        if (absolute.matches()) {
            String rest = absolute.group(2) == null ? "" : absolute.group(2);
            request.setUri(rest.startsWith("/") ? rest : "/" + rest);
            request.headers().set(HttpHeaderNames.HOST, absolute.group(1));
        }
    }

    private static @Nullable String targetProblem(String target) {
        if (NOT_IN_TARGETS.matcher(target).find()) {
            return "Its target has a fragment, a space or a control character.";
        } else if (target.startsWith("/")) {
            return null;
        }
        var absolute = ABSOLUTE.matcher(target);
        return absolute.matches() && HOST.matcher(absolute.group(1)).matches() ? null
                : "Its target is neither a path nor a URL with a host.";
    }

    private static @Nullable String headersProblem(HttpRequest request) {
        for (Map.Entry<String, String> header : request.headers()) {
            if (!TOKEN.matcher(header.getKey()).matches()) {
                return "The name of a header is no token.";
            } else if (NOT_IN_VALUES.matcher(header.getValue()).find()) {
                return "The value of a header has a control character.";
            }
        }
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (!codings.isEmpty() && (codings.size() > 1 || !codings.get(0).equalsIgnoreCase("chunked"))) {
            return "Its transfer coding is not chunked.";
        }
        return hostProblem(request, request.headers().getAll(HttpHeaderNames.HOST));
    }

    private static @Nullable String hostProblem(HttpRequest request, List<String> hosts) {
        if (hosts.size() > 1) {
            return "It has more than one Host header.";
        } else if (hosts.isEmpty()) {
            return request.protocolVersion().equals(HttpVersion.HTTP_1_1) ? "It has no Host header." : null;
        }
        return HOST.matcher(hosts.get(0)).matches() ? null : "Its Host header names no host.";
    }
}
