package dev.apigateway.extension.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class SdkResourcesTest {

    private static final String PRESENT = "software/amazon/awssdk/global/handlers/execution.interceptors";
    private static final String ABSENT = "software/amazon/awssdk/global/partitions.json";

    private final Application application = new Application();
    private final ClassLoader loader;

    SdkResourcesTest() {
        SdkResources.present(Set.of(PRESENT));
        loader = SdkResources.over(application);
    }

    @Test
    void resourcesThatTheBuildHasNotSeenAreNotLookedFor() throws IOException {
        assertThat(loader.getResource(ABSENT)).isNull();
        assertThat(loader.getResourceAsStream(ABSENT)).isNull();
        assertThat(Collections.list(loader.getResources(ABSENT))).isEmpty();
        assertThat(application.lookedFor).isEmpty();
    }

    @Test
    void othersAre() throws IOException {
        assertThat(loader.getResource(PRESENT)).isSameAs(Application.SOMETHING);
        assertThat(Collections.list(loader.getResources(PRESENT))).containsExactly(Application.SOMETHING);
        assertThat(loader.getResource("META-INF/services/com.acme.Shop")).isSameAs(Application.SOMETHING);
        assertThat(application.lookedFor).containsExactly(PRESENT, PRESENT, "META-INF/services/com.acme.Shop");
    }

    @Test
    void classesComeFromTheApplication() throws ClassNotFoundException {
        assertThat(loader.loadClass(SdkResourcesTest.class.getName())).isSameAs(SdkResourcesTest.class);
    }

    @Test
    void applicationHasOne() {
        assertThat(SdkResources.over(application)).isSameAs(loader);
        assertThat(SdkResources.over(new Application())).isNotSameAs(loader);
        assertThat(SdkResources.over(null)).isNull();
    }

    @Test
    void classLoaderIsThatOfTheFirstClassWhichHasOneOrElseTheThreads() {
        ClassLoader ofTest = SdkResources.over(getClass().getClassLoader());

        assertThat(SdkResources.classLoader(new Class<?>[] { String.class, getClass() })).isSameAs(ofTest);
        assertThat(SdkResources.classLoader(null))
                .isSameAs(SdkResources.over(Thread.currentThread().getContextClassLoader()));
    }

    private static final class Application extends ClassLoader {

        static final URL SOMETHING = SdkResourcesTest.class.getResource("SdkResourcesTest.class");

        private final List<String> lookedFor = new ArrayList<>();

        Application() {
            super(SdkResourcesTest.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            lookedFor.add(name);
            return SOMETHING;
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            lookedFor.add(name);
            return Collections.enumeration(List.of(SOMETHING));
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            lookedFor.add(name);
            return new ByteArrayInputStream(new byte[0]);
        }
    }
}
