package dev.apigateway.runtime.codec;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** The texts that laws are tried on. */
final class Texts {

    private Texts() {
    }

    /** Any sequence of characters, halves of surrogate pairs included, with those that JSON escapes more often. */
    static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.strings().all().ofMaxLength(30)),
                Tuple.of(4, pieces().list().ofMaxSize(12).map(pieces -> String.join("", pieces))),
                Tuple.of(1, Arbitraries.strings().ascii().ofMinLength(200).ofMaxLength(2_000)));
    }

    /** Any text that UTF-8 can express. */
    static Arbitrary<String> unicode() {
        return any().map(Texts::withoutHalves);
    }

    /** Names of headers as HTTP allows them. */
    static Arbitrary<String> tokens() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of("Accept", "accept", "X-Forwarded-For", "x-a", "X-A", "Cookie", "user-agent")),
                Tuple.of(3, Arbitraries.strings().withCharRange('a', 'z').withCharRange('A', 'Z').withCharRange('0', '9')
                        .withChars("!#$%&'*+-.^_`|~").ofMinLength(1).ofMaxLength(20)));
    }

    /** Values of headers as HTTP allows them: no control characters but the tab. */
    static Arbitrary<String> headerValues() {
        return unicode().map(text -> text.replaceAll("[\\x00-\\x08\\x0a-\\x1f\\x7f]", ""));
    }

    /** The same text with some letters in the other case. */
    static String inOtherCase(String text, long seed) {
        StringBuilder other = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && (seed >> i % 64 & 1) == 1) {
                other.setCharAt(i, Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
            }
        }
        return other.toString();
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.of("\"", "\\", "/", "\b", "\f", "\n", "\r", "\t", "\0", "\u001f", "\u007f", "é", "€", "\u2028",
                "\ufeff",
                "\uffff", "😀", "\ud83d", "\ude00", "\\u0041", "\\ud83d", "%41", "+", "&", "=", ",", ";", "{}", "a", " ");
    }

    private static String withoutHalves(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints().filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
