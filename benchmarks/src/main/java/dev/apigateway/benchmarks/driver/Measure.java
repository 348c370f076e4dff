package dev.apigateway.benchmarks.driver;

/** What is measured, in the order of the report. */
enum Measure {

    COLD_START("Cold start, exec to first response", "ms", 1),
    COLD_START_CPU("CPU until then", "ms", 1),
    FIRST_INVOCATION("First invocation", "ms", 2),
    COLD_CACHE_START("Cold start with a cold page cache", "ms", 1),
    LIMITED_COLD_START("Cold start as a 128 MB function, limited from exec on", "ms", 0),
    LIMITED_FIRST_INVOCATION("First invocation as a 128 MB function, limited after init", "ms", 2),
    THREADS("Threads at the first invocation", "", 0),
    WARM_P50("Warm invocation, p50", "µs", 0),
    WARM_P99("Warm invocation, p99", "µs", 0),
    WARM_CPU("CPU per warm invocation", "µs", 0),
    SYSTEM_CALLS("System calls per warm invocation", "", 1),
    FIRST_RSS("RSS at the first response", "MB", 1),
    PEAK_RSS("Peak RSS after 2,000 invocations", "MB", 1),
    MEGABYTE_P50("1 MB event, one long text, p50", "ms", 2),
    ITEMS_100_KB("100 KB event, many small members, p50", "ms", 2),
    ITEMS_1_MB("1 MB event, many small members, p50", "ms", 2),
    ITEMS_5_5_MB("5.5 MB event, many small members, p50", "ms", 1),
    ITEMS_100_KB_BASE64("100 KB event, many small members in base64, p50", "ms", 2),
    ITEMS_1_MB_BASE64("1 MB event, many small members in base64, p50", "ms", 2),
    ITEMS_5_5_MB_BASE64("5.5 MB event, many small members in base64, p50", "ms", 1),
    ANSWERED_100_KB("100 KB event, answered with as much, p50", "ms", 2),
    ANSWERED_1_MB("1 MB event, answered with as much, p50", "ms", 2),
    ANSWERED_5_5_MB("5.5 MB event, answered with as much, p50", "ms", 1),
    LARGE_TEXT_PEAK_RSS("Peak RSS with 5.5 MB events, text", "MB", 1),
    LARGE_BASE64_PEAK_RSS("Peak RSS with 5.5 MB events, base64", "MB", 1),
    ZIP("Zip", "MB", 1),
    UNZIPPED("Unzipped", "MB", 1);

    private final String title;
    private final String unit;
    private final int decimals;

    Measure(String title, String unit, int decimals) {
        this.title = title;
        this.unit = unit;
        this.decimals = decimals;
    }

    String title() {
        return unit.isEmpty() ? title : title + ", " + unit;
    }

    int decimals() {
        return decimals;
    }
}
