package dev.apigateway.deployment.zip;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A version of the GNU C library. Its order is that of the numbers: 2.4 is older than 2.34. */
record GlibcVersion(int major, int minor, int patch) implements Comparable<GlibcVersion> {

    /** What Amazon Linux 2023 has, and with it the custom runtime {@code provided.al2023}. */
    static final GlibcVersion PROVIDED_AL2023 = new GlibcVersion(2, 34, 0);

    private static final Pattern NUMBERED = Pattern.compile("GLIBC_(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?");

    /** Marks relative relocations in the packed form, which the loader understands since glibc 2.36. No symbol carries it. */
    private static final String PACKED_RELOCATIONS = "GLIBC_ABI_DT_RELR";

    private static final Comparator<GlibcVersion> ORDER = Comparator.comparingInt(GlibcVersion::major)
            .thenComparingInt(GlibcVersion::minor)
            .thenComparingInt(GlibcVersion::patch);

    /** The version that a symbol version such as {@code GLIBC_2.34} asks for; empty for those of other libraries. */
    static Optional<GlibcVersion> ofSymbolVersion(String name) {
        if (name.equals(PACKED_RELOCATIONS)) {
            return Optional.of(new GlibcVersion(2, 36, 0));
        }
        var numbers = NUMBERED.matcher(name);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int patch = numbers.group(3) == null ? 0 : Integer.parseInt(numbers.group(3));
        return Optional.of(
                new GlibcVersion(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)), patch));
    }

    boolean isNewerThan(GlibcVersion other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(GlibcVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return patch == 0 ? major + "." + minor : major + "." + minor + "." + patch;
    }
}
