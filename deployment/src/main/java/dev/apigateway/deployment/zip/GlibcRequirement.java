package dev.apigateway.deployment.zip;

import java.util.Comparator;
import java.util.List;

/**
 * A version of the GNU C library that an executable does not start without.
 *
 * @param version what the library must at least be
 * @param symbolVersion its name in the ELF file, such as {@code GLIBC_2.38}
 * @param symbols the symbols that need it, sorted; empty when the file as a whole needs it
 */
record GlibcRequirement(GlibcVersion version, String symbolVersion, List<String> symbols)
        implements
            Comparable<GlibcRequirement> {

    private static final Comparator<GlibcRequirement> ORDER = Comparator.comparing(GlibcRequirement::version)
            .thenComparing(GlibcRequirement::symbolVersion);

    GlibcRequirement {
        symbols = symbols.stream().sorted().distinct().toList();
    }

    @Override
    public int compareTo(GlibcRequirement other) {
        return ORDER.compare(this, other);
    }
}
