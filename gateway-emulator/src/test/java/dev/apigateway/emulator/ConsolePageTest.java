package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.emulator.EmulatorSettings.ConsolePlace;
import dev.apigateway.emulator.api.Front;

/** The console in a browser. {@code -Dconsole.screenshots=<directory>} keeps pictures. */
@EnabledIf(value = "dev.apigateway.emulator.Browser#isInstalled", disabledReason = "there is no Chromium on this machine")
class ConsolePageTest {

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path profile;

    private TestGateway gateway;
    private Browser browser;

    @BeforeEach
    void open() throws IOException {
        gateway = TestGateway.start(TestGateway.settings(Front.HTTP_API).withConsole(ConsolePlace.GATEWAY), new FunctionHost() {

            @Override
            public List<String> takeLog(String requestId) {
                return List.of("12:00:00 INFO  <b>Hello</b> from the function");
            }
        });
        gateway.function.serve(event -> "/bad".equals(event.getString("rawPath")) ? "{\"statusCode\":503}"
                : "{\"statusCode\":200,\"body\":\"<script>document.title='hacked'</script>\"}");
        browser = Browser.start(Files.createTempDirectory(profile, "chromium"));
        browser.open(gateway.emulator.url() + "/q/dev-ui/");
        browser.await("document.getElementById('live').textContent.startsWith('Live')"
                + " && document.getElementById('template-text').textContent !== ''");
    }

    @AfterEach
    void close() {
        browser.close();
        gateway.close();
    }

    @Test
    void invocationShowsUpAndCanBeReplayed() throws IOException {
        assertThat(browser.text("#empty")).startsWith("No invocation yet.");

        gateway.send(gateway.request("/pets?page=2"));
        browser.await("document.querySelectorAll('#rows tr').length === 1");
        assertThat(browser.text("#rows tr")).contains("GET /pets", "200", "payload 2.0");

        browser.click("#rows button");
        browser.await("!document.getElementById('detail').hidden");
        assertThat(browser.text("#detail-event")).contains("\"rawQueryString\": \"page=2\"");
        assertThat(browser.text("#detail-response")).contains("<script>document.title='hacked'</script>");
        assertThat(browser.text("#detail-log")).isEqualTo("12:00:00 INFO  <b>Hello</b> from the function");
        assertThat(browser.evaluate("document.title")).isEqualTo("function – API Gateway Functions");

        gateway.send(gateway.request("/bad"));
        browser.await("document.querySelectorAll('#rows tr').length === 2");
        assertThat(browser.text("#rows .bad")).isEqualTo("503");
        keep("invocations");

        browser.click("#replay");
        browser.await("document.querySelectorAll('#rows tr').length === 3");
        assertThat(browser.text("#rows tr")).contains("GET /pets");
    }

    @Test
    void sampleIsEditedAndSent() throws IOException {
        browser.click("#tab-send");
        browser.evaluate("{ const list = document.getElementById('sample'); list.selectedIndex = 2;"
                + " list.dispatchEvent(new Event('change')); }");
        assertThat(browser.evaluate("document.getElementById('event').value").toString()).contains("\"httpMethod\"");

        browser.click("#submit");
        browser.await("document.getElementById('sent').textContent.startsWith('200 in')");
        assertThat(browser.text("#result")).contains("\"statusCode\": 200");
        assertThat(browser.text("#result-log")).contains("from the function");
        keep("send");

        browser.click("#tab-invocations");
        browser.await("document.querySelectorAll('#rows tr').length === 1");
    }

    @Test
    void tabsFollowTheArrowKeysAndTheTemplateIsThere() throws IOException {
        browser.evaluate("document.getElementById('tab-invocations').focus()");
        browser.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }))");

        assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("tab-template");
        browser.await("document.getElementById('template-text').textContent.includes('Runtime: provided.al2023')");
        assertThat(browser.evaluate("document.getElementById('invocations').hidden")).isEqualTo(true);
        keep("template");
    }

    private void keep(String name) throws IOException {
        String directory = System.getProperty("console.screenshots");
        if (directory != null) {
            for (String scheme : List.of("light", "dark")) {
                browser.prefer(scheme);
                browser.screenshot(Path.of(directory, name + "-" + scheme + ".png"));
            }
        }
    }
}
