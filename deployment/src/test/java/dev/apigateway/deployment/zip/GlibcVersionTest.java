package dev.apigateway.deployment.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlibcVersionTest {

    @Test
    void versionsAreOrderedByTheirNumbersAndNotByTheirText() {
        assertThat(Stream.of("GLIBC_2.34", "GLIBC_3.0", "GLIBC_2.4", "GLIBC_2.2.5", "GLIBC_2.3.4", "GLIBC_2.3", "GLIBC_2.100")
                .map(name -> GlibcVersion.ofSymbolVersion(name).orElseThrow()).sorted())
                .map(GlibcVersion::toString)
                .containsExactly("2.2.5", "2.3", "2.3.4", "2.4", "2.34", "2.100", "3.0");
    }

    @Test
    void providedAl2023IsNotNewerThanItself() {
        assertThat(GlibcVersion.ofSymbolVersion("GLIBC_2.34").orElseThrow().isNewerThan(GlibcVersion.PROVIDED_AL2023))
                .isFalse();
        assertThat(GlibcVersion.ofSymbolVersion("GLIBC_2.35").orElseThrow().isNewerThan(GlibcVersion.PROVIDED_AL2023)).isTrue();
        assertThat(GlibcVersion.ofSymbolVersion("GLIBC_2.4").orElseThrow().isNewerThan(GlibcVersion.PROVIDED_AL2023)).isFalse();
    }

    @Test
    void packedRelocationsNeedGlibc236() {
        assertThat(GlibcVersion.ofSymbolVersion("GLIBC_ABI_DT_RELR")).hasToString("Optional[2.36]");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "GLIBC_", "GLIBC_PRIVATE", "GLIBC_2", "GLIBC_2.x", "GLIBC_99999999999.1", "GCC_3.0",
            "GLIBCXX_3.4.29", "CXXABI_1.3", "xGLIBC_2.34" })
    void otherSymbolVersionsSayNothingAboutGlibc(String name) {
        assertThat(GlibcVersion.ofSymbolVersion(name)).isEmpty();
    }
}
