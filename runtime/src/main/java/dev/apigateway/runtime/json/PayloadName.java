package dev.apigateway.runtime.json;

/** A name from the payload, made fit for a message: short, and on one line whatever it holds. */
public final class PayloadName {

    private static final int MAX_LENGTH = 40;

    private PayloadName() {
    }

    public static String printable(String name) {
        StringBuilder text = new StringBuilder(MAX_LENGTH + 1);
        int end = Math.min(name.length(), MAX_LENGTH);
        for (int i = 0; i < end; i++) {
            text.append(isPrintable(name.charAt(i)) ? name.charAt(i) : '?');
        }
        return name.length() > end ? text.append('…').toString() : text.toString();
    }

    private static boolean isPrintable(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.UNASSIGNED ->
                false;
            default -> true;
        };
    }
}
