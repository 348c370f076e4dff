package dev.apigateway.emulator.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A segment of a route's path.
 *
 * @param kind what it matches; in the order of precedence
 * @param text the text of a literal, the name of a variable
 */
record RouteSegment(Kind kind, String text) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9._$:-]+)(\\+?)}");

    enum Kind {
        LITERAL,
        VARIABLE,
        GREEDY
    }

    static RouteSegment parse(String segment, String key) {
        Matcher matcher = VARIABLE.matcher(segment);
        if (matcher.matches()) {
            return new RouteSegment(matcher.group(2).isEmpty() ? Kind.VARIABLE : Kind.GREEDY, matcher.group(1));
        }
        if (segment.indexOf('{') >= 0 || segment.indexOf('}') >= 0) {
            throw new IllegalArgumentException("The segment '" + segment + "' of the route key '" + key
                    + "' is neither text nor a path variable. A variable is a whole segment, for instance {id} or {proxy+}.");
        }
        return new RouteSegment(Kind.LITERAL, segment);
    }

    String shape() {
        return kind == Kind.LITERAL ? text : "{" + kind + "}";
    }
}
