package dev.apigateway;

/**
 * What HTTP allows in a header.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5">RFC 9110, fields</a>
 */
final class HeaderSyntax {

    private static final String TOKEN_PUNCTUATION = "!#$%&'*+-.^_`|~";

    private HeaderSyntax() {
    }

    static void check(String name, String value) {
        checkName(name);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7f) {
                throw new IllegalArgumentException(String.format(
                        "The value of response header '%s' holds the control character U+%04X at index %d. "
                                + "HTTP allows none but the tab. Remove or encode it.",
                        name, (int) c, i));
            }
        }
    }

    private static void checkName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!alphanumeric && TOKEN_PUNCTUATION.indexOf(c) < 0) {
                throw new IllegalArgumentException(String.format(
                        "A response header name holds the character U+%04X at index %d. "
                                + "HTTP allows letters, digits and %s there.",
                        (int) c, i, TOKEN_PUNCTUATION));
            }
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A response header has an empty name. Give it one, or leave it out.");
        }
    }
}
