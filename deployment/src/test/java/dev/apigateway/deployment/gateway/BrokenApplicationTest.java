package dev.apigateway.deployment.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenApplicationTest {

    @Test
    void causeComesBeforeTheStackTrace() {
        BrokenApplication broken = new BrokenApplication("The application does not start.",
                new RuntimeException("Failed to start quarkus", new IllegalStateException("No database")));

        assertThat(broken.text()).startsWith("The application does not start.\n\nNo database\n\njava.lang.RuntimeException: ");
    }

    @Test
    void causeWithoutAMessageIsNamed() {
        assertThat(new BrokenApplication("It failed.", new StackOverflowError()).text())
                .startsWith("It failed.\n\njava.lang.StackOverflowError\n\n");
    }

    @Test
    void pageShowsMarkupAsText() {
        String page = new BrokenApplication("It failed.", new IllegalStateException("a <script> & \"more\"")).page();

        assertThat(page).contains("<pre>a &lt;script&gt; &amp; &quot;more&quot;</pre>").doesNotContain("<script>");
    }

    @Test
    void colorsOfTheConsoleAreLeftOut() {
        BrokenApplication broken = new BrokenApplication("It failed.", new IllegalStateException("\u001B[31mred\u001B[0m"));

        assertThat(broken.text()).startsWith("It failed.\n\nred\n\n").doesNotContain("\u001B");
    }
}
