package dev.apigateway.rest.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A path of Jakarta REST, {@code /pets/{id: [0-9]+}}, in its segments.
 *
 * @param segments without slashes
 */
record PathTemplate(List<String> segments) {

    /** What a variable has to take for an expression to reach beyond a slash. */
    private static final List<String> SEVERAL_SEGMENTS = List.of("a/b", "1/2", "a/1/b.txt", "/");
    private static final String ANYTHING = "[^/]+";

    PathTemplate {
        segments = List.copyOf(segments);
    }

    /** The path of a resource method below those of its class and the application. */
    static PathTemplate of(String... paths) {
        List<String> segments = new ArrayList<>();
        for (String path : paths) {
            addSegments(path == null ? "" : path, segments);
        }
        return new PathTemplate(segments);
    }

    /** Slashes within braces belong to an expression. */
    private static void addSegments(String path, List<String> segments) {
        int braces = 0;
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            char c = i == path.length() ? '/' : path.charAt(i);
            if (c == '{') {
                braces++;
            } else if (c == '}') {
                braces--;
            } else if (c == '/' && braces == 0) {
                if (i > start) {
                    segments.add(path.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    /**
     * As API Gateway writes it: a variable takes one segment, or all that are left. A segment of text and variables becomes one
     * variable, and what follows one that may take several segments is part of it.
     */
    String routePath() {
        StringBuilder path = new StringBuilder();
        for (String segment : segments) {
            List<Variable> variables = Variable.in(segment);
            if (variables.isEmpty()) {
                path.append('/').append(segment);
                continue;
            }
            String name = String.join("_", variables.stream().map(Variable::name).toList());
            boolean greedy = variables.stream().anyMatch(Variable::isGreedy);
            path.append("/{").append(name).append(greedy ? "+}" : "}");
            if (greedy) {
                break;
            }
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    /** Whether some variable may be empty, so that the path without its segment is meant, too. */
    boolean endsWithOptional() {
        if (segments.isEmpty()) {
            return false;
        }
        String last = segments.get(segments.size() - 1);
        List<Variable> variables = Variable.in(last);
        return variables.size() == 1 && last.startsWith("{") && last.endsWith("}") && variables.get(0).matches("");
    }

    /** The template without its last segment. */
    PathTemplate parent() {
        return new PathTemplate(segments.subList(0, segments.size() - 1));
    }

    /** The same for two templates that take the same requests: names of variables don't count, their expressions do. */
    String shape() {
        StringBuilder shape = new StringBuilder();
        for (String segment : segments) {
            shape.append('/');
            int end = 0;
            for (Variable variable : Variable.in(segment)) {
                shape.append(segment, end, variable.start()).append('{').append(variable.expression()).append('}');
                end = variable.end();
            }
            shape.append(segment.substring(end));
        }
        return shape.isEmpty() ? "/" : shape.toString();
    }

    /**
     * A variable of a segment.
     *
     * @param expression what it takes
     * @param start index of the brace before it
     * @param end index behind the brace after it
     */
    private record Variable(String name, String expression, int start, int end) {

        private static List<Variable> in(String segment) {
            List<Variable> variables = new ArrayList<>();
            int braces = 0;
            int start = 0;
            for (int i = 0; i < segment.length(); i++) {
                if (segment.charAt(i) == '{' && braces++ == 0) {
                    start = i;
                } else if (segment.charAt(i) == '}' && --braces == 0) {
                    variables.add(of(segment, start, i + 1));
                }
            }
            return variables;
        }

        private static Variable of(String segment, int start, int end) {
            String content = segment.substring(start + 1, end - 1);
            int colon = content.indexOf(':');
            return colon < 0 ? new Variable(content.strip(), ANYTHING, start, end)
                    : new Variable(content.substring(0, colon).strip(), content.substring(colon + 1).strip(), start, end);
        }

        private boolean isGreedy() {
            return SEVERAL_SEGMENTS.stream().anyMatch(this::matches);
        }

        private boolean matches(String value) {
            try {
                return Pattern.matches(expression, value);
            } catch (PatternSyntaxException e) {
                return false;
            }
        }
    }
}
