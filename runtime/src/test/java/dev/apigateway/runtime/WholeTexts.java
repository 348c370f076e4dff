package dev.apigateway.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts as an event brings them: half a surrogate pair has no UTF-8, and comes as U+FFFD. */
public final class WholeTexts {

    private WholeTexts() {
    }

    public static String of(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints().map(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE ? c : 0xfffd)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    public static List<String> of(List<String> texts) {
        return texts.stream().map(WholeTexts::of).toList();
    }

    /** The names stay as they are. */
    public static Map<String, String> of(Map<String, String> texts) {
        Map<String, String> whole = new LinkedHashMap<>();
        texts.forEach((name, text) -> whole.put(name, of(text)));
        return whole;
    }
}
