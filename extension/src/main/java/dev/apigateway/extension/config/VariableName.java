package dev.apigateway.extension.config;

/**
 * The form in which names of properties and of environment variables can be compared: lower case, with underscores for all that
 * is neither letter nor digit. Several properties may have one variable.
 */
final class VariableName {

    private VariableName() {
    }

    /** {@code quarkus_log_level} for {@code quarkus.log.level} and for {@code QUARKUS_LOG_LEVEL}. */
    static String of(String name) {
        char[] characters = new char[name.length()];
        for (int i = 0; i < characters.length; i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                characters[i] = (char) (c + ('a' - 'A'));
            } else {
                characters[i] = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? c : '_';
            }
        }
        return new String(characters);
    }

    /** What stands before the first underscore: all that is needed to know that most variables concern nobody. */
    static String firstSegment(String variable) {
        int end = variable.indexOf('_');
        return end < 0 ? variable : variable.substring(0, end);
    }
}
