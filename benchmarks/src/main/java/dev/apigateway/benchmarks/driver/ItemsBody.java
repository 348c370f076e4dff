package dev.apigateway.benchmarks.driver;

/**
 * A body as applications send them: JSON of thousands of small members, with texts that have escapes and characters beyond
 * ASCII.
 * A function of
 * the benchmark knows the first member alone, or all of them.
 */
final class ItemsBody {

    private ItemsBody() {
    }

    /** JSON of about that many bytes in UTF-8. */
    static String ofBytes(int number, int bytes, boolean answered) {
        StringBuilder json = new StringBuilder(bytes + 200).append("{\"number\": ").append(number)
                .append(answered ? ", \"answered\": true" : "").append(", \"items\": [");
        int length = json.length();
        for (int id = 0; length < bytes; id++) {
            String item = (id == 0 ? "" : ", ") + "{\"id\": " + id + ", \"name\": \"Größe " + id + "\", \"price\": "
                    + (id % 800 + 1) * 0.125 + ", \"tags\": [\"red\", \"blue\"], \"note\": \"line one\\nline two\"}";
            json.append(item);
            length += item.length() + 2; // two characters have two bytes
        }
        return json.append("]}").toString();
    }
}
