package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;

import org.junit.jupiter.api.Test;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

class ClassFileUseTest {

    @Test
    void classThatLooksForSourcesIsFound() throws IOException {
        assertThat(ClassFileUse.SOURCE_DISCOVERY.isIn(classFile(OwnConfiguration.class))).isTrue();
    }

    @Test
    void classThatGivesAConfigurationItsSourcesIsNot() throws IOException {
        assertThat(ClassFileUse.SOURCE_DISCOVERY.isIn(classFile(GivenConfiguration.class))).isFalse();
    }

    @Test
    void classThatReadsXmlIsFound() throws IOException {
        assertThat(ClassFileUse.XML.isIn(classFile(XmlReader.class))).isTrue();
        assertThat(ClassFileUse.XML.isIn(classFile(GivenConfiguration.class))).isFalse();
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        try (InputStream content = type.getResourceAsStream("ClassFileUseTest$" + type.getSimpleName() + ".class")) {
            return content.readAllBytes();
        }
    }

    static final class OwnConfiguration {

        SmallRyeConfig make() {
            return new SmallRyeConfigBuilder().addDefaultSources().build();
        }
    }

    static final class XmlReader {

        XMLInputFactory make() {
            return XMLInputFactory.newDefaultFactory();
        }
    }

    static final class GivenConfiguration {

        SmallRyeConfig make() {
            return new SmallRyeConfigBuilder().withDefaultValue("a", "b").build();
        }
    }
}
