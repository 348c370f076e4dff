package dev.apigateway.emulator.template;

/** Names of resources in a template: letters and digits. */
final class LogicalId {

    private LogicalId() {
    }

    /** The function of a handler, an empty name for the default one. */
    static String function(String handler) {
        return of(handler) + "Function";
    }

    /** A name made of the letters and digits of a text, each word with a capital. */
    static String of(String text) {
        StringBuilder id = new StringBuilder();
        boolean capital = true;
        for (char c : text.toCharArray()) {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                id.append(capital ? Character.toUpperCase(c) : c);
                capital = false;
            } else {
                capital = true;
            }
        }
        return id.toString();
    }
}
