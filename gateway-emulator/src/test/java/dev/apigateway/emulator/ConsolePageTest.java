package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.emulator.api.CodeRoute;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.settings.ApplicationCode;
import dev.apigateway.emulator.settings.EmulatorSettings.ConsolePlace;

/** The console in a browser. {@code -Dconsole.screenshots=<directory>} keeps pictures. */
@EnabledIf(value = "dev.apigateway.emulator.Browser#isInstalled", disabledReason = "there is no Chromium on this machine")
class ConsolePageTest {

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path profile;

    private TestGateway gateway;
    private Browser browser;

    @BeforeEach
    void open() throws IOException {
        gateway = TestGateway.start(TestGateway.settings(Front.REST_API).withConsole(ConsolePlace.GATEWAY), new FunctionHost() {

            @Override
            public List<String> takeLog(String requestId) {
                return List.of("12:00:00 INFO  <b>Hello</b> from the function");
            }
        });
        browser = Browser.start(Files.createTempDirectory(profile, "chromium"));
    }

    @AfterEach
    void close() {
        browser.close();
        gateway.close();
    }

    @Test
    void invocationShowsUpAndCanBeReplayed() throws IOException {
        answerAll();
        openPage();
        assertThat(browser.text("#empty")).startsWith("No invocation yet.");
        assertThat(isHidden("empty")).isFalse();

        gateway.send(gateway.request("/pets?page=2"));
        browser.await("document.querySelectorAll('#rows tr').length === 1");
        assertThat(browser.text("#rows tr")).contains("GET /pets", "200", "payload 1.0");

        browser.click("#rows button");
        browser.await("!document.getElementById('detail').hidden");
        assertThat(browser.text("#detail-event")).contains("\"page\": \"2\"");
        assertThat(browser.text("#detail-response")).contains("<script>document.title='hacked'</script>");
        assertThat(browser.text("#detail-log")).isEqualTo("12:00:00 INFO  <b>Hello</b> from the function");
        assertThat(browser.evaluate("document.title")).isEqualTo("function – API Gateway Functions");

        gateway.send(gateway.request("/status/503"));
        browser.await("document.querySelectorAll('#rows tr').length === 2");
        keep("invocations");

        browser.click("#replay");
        browser.await("document.querySelectorAll('#rows tr').length === 3");
        assertThat(browser.text("#rows tr")).contains("GET /pets");
    }

    @Test
    void routesAreListed() {
        gateway.emulator.serve(TestGateway.settings(Front.REST_API).withConsole(ConsolePlace.GATEWAY)
                .withCode(new ApplicationCode(Set.of("pets"),
                        List.of(new CodeRoute("GET /pets/{id}", "pets", "com.acme.Pets#get(String)")))));
        openPage();

        browser.click("#tab-routes");
        browser.await("document.querySelectorAll('#route-rows tr').length === 1");

        assertThat(browser.text("#route-rows tr")).contains("GET", "/pets/{id}", "pets", "com.acme.Pets#get(String)");
        assertThat(isHidden("routes")).isFalse();
    }

    @Test
    void clickAnywhereInARowOpensIt() {
        answerAll();
        openPage();
        gateway.send(gateway.request("/pets"));
        browser.await("document.querySelectorAll('#rows tr').length === 1");

        for (int cell = 1; cell <= 4; cell++) {
            browser.evaluate("document.getElementById('detail').hidden = true");
            browser.click("#rows tr td:nth-child(" + cell + ")");
            browser.await("!document.getElementById('detail').hidden");
        }

        assertThat(browser.evaluate("document.querySelector('#rows tr').ariaCurrent")).isEqualTo("true");
    }

    @Test
    void keyboardOpensARow() {
        answerAll();
        openPage();
        gateway.send(gateway.request("/pets"));
        browser.await("document.querySelectorAll('#rows tr').length === 1");

        browser.evaluate("document.querySelector('#rows button').focus()");
        browser.press("Enter");

        browser.await("!document.getElementById('detail').hidden");
    }

    @Test
    void eachClassOfStatusHasAColorOfItsOwn() throws IOException {
        answerAll();
        openPage();
        for (int status : List.of(200, 302, 404, 503)) {
            gateway.send(gateway.request("/status/" + status));
        }
        browser.await("document.querySelectorAll('#rows tr').length === 4");

        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            assertThat(Stream.of("503", "404", "302", "200").map(this::colorOf).distinct()).hasSize(4);
        }
        keep("statuses");
    }

    @Test
    void failureIsColoredLikeAStatusOfTheServer() {
        openPage();
        gateway.sendAsync(gateway.request("/"));
        gateway.function.fail(gateway.function.next(), "{\"errorMessage\":\"no\",\"errorType\":\"Bad\"}");
        CompletableFuture.runAsync(gateway.function::next);

        browser.await("document.querySelectorAll('#rows tr').length === 1");

        assertThat(browser.evaluate("document.querySelector('#rows td:nth-child(3)').className")).isEqualTo("status-failed");
    }

    @Test
    void pageDoesNotSayThatThereIsNothingBeforeItHasAsked() {
        answerAll();
        browser.beforeEachPage("""
                const ask = window.fetch;
                window.fetch = (path, options) => path !== 'api/invocations' ? ask(path, options)
                        : new Promise(answer => { window.answerHistory = () => answer(ask(path, options)); });
                """);
        browser.open(gateway.emulator.url() + "/q/dev-ui/");
        browser.await("window.answerHistory !== undefined");
        assertThat(isHidden("empty")).isTrue();

        browser.evaluate("window.answerHistory()");
        browser.await("!document.getElementById('empty').hidden");
    }

    @Test
    void invocationThatEndsWhileTheHistoryIsAskedForIsShown() {
        answerAll();
        browser.beforeEachPage("""
                const ask = window.fetch;
                window.fetch = (path, options) => path !== 'api/invocations' ? ask(path, options)
                        : new Promise(async answer => {
                            const asked = await ask(path, options);
                            window.answerHistory = () => answer(asked);
                        });
                """);
        browser.open(gateway.emulator.url() + "/q/dev-ui/");
        browser.await("window.answerHistory !== undefined");
        gateway.send(gateway.request("/pets"));
        browser.await("document.querySelectorAll('#rows tr').length === 1");

        browser.evaluate("window.answerHistory()");
        browser.await("document.getElementById('live').textContent.startsWith('Live')");

        assertThat(browser.text("#rows tr")).contains("GET /pets");
    }

    @Test
    void eventsOfAStreamAreReadable() throws IOException {
        openPage();
        stream("{\"statusCode\":200,\"headers\":{\"content-type\":\"text/event-stream\"}}" + "\0".repeat(8)
                + ": keep-alive\n\ndata: <b>hello</b>\n\nevent: price\nid: 7\ndata: bid 1\ndata: ask 2\n\n"
                + "data: {\"a\":1}\n\ndata: lost");
        browser.await("document.querySelectorAll('#rows tr').length === 1");

        browser.click("#rows tr");
        browser.await("!document.getElementById('detail').hidden");

        assertThat(browser.evaluate("[...document.querySelectorAll('.events li')].map(e => e.innerText).join('|')"))
                .isEqualTo(
                        "comment\n\nkeep-alive|message\n\n<b>hello</b>|price id 7\n\nbid 1\nask 2|message\n\n{\n  \"a\": 1\n}");
        assertThat(browser.text("#detail-response")).contains("\"statusCode\": 200", "The last event has no end", "data: lost");
        assertThat(browser.text("#rows tr")).contains("200");
        keep("events");
    }

    @Test
    void streamThatWasCutSaysSo() throws IOException {
        openPage();
        stream("{}" + "\0".repeat(8) + "line\n".repeat(60_000));
        browser.await("document.querySelectorAll('#rows tr').length === 1");

        browser.click("#rows tr");
        browser.await("!document.getElementById('detail').hidden");

        assertThat(browser.text("#detail-response .cut"))
                .isEqualTo("293.0 KB streamed; the console keeps the first 256 KB.");
        keep("cut");
    }

    @Test
    void endsOfLinesInEventsMayBeAnyOfThree() {
        openPage();

        assertThat(eventsOf("data:a\\r\\ndata\\rdata: b\\n\\nevent: none\\n\\nid:1\\ndata: c\\n"))
                .isEqualTo("{\"events\":[{\"data\":\"a\\n\\nb\"}],\"unfinished\":\"id:1\\ndata: c\"}");
    }

    @Test
    void commentsAreNoUnfinishedEvents() {
        openPage();

        assertThat(eventsOf("data:a\\n\\n: ping\\n: pi"))
                .isEqualTo("{\"events\":[{\"data\":\"a\"},{\"comment\":\"ping\"}],\"unfinished\":\"\"}");
    }

    @Test
    void narrowPageNeedsNoScrollingToTheSide() throws IOException {
        browser.resize(420, 800);
        answerAll();
        openPage();
        gateway.send(gateway.request("/a/rather/long/path/that/does/not/fit/into/a/narrow/column/of/the/list?page=2"));
        browser.await("document.querySelectorAll('#rows tr').length === 1");
        browser.click("#rows tr");
        browser.await("!document.getElementById('detail').hidden");

        assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        keep("narrow");
    }

    @Test
    void sampleIsEditedAndSent() throws IOException {
        answerAll();
        openPage();
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
        openPage();
        browser.evaluate("document.getElementById('tab-invocations').focus()");
        browser.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }))");

        assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("tab-template");
        browser.await("document.getElementById('template-text').textContent.includes('Runtime: provided.al2023')");
        assertThat(browser.evaluate("document.getElementById('invocations').hidden")).isEqualTo(true);
        keep("template");
    }

    /** The function answers with the status that the path names, or 200. */
    private void answerAll() {
        gateway.function.serve(event -> {
            String path = event.getString("path", "");
            String status = path.startsWith("/status/") ? path.substring("/status/".length()) : "200";
            return "{\"statusCode\":" + status + ",\"body\":\"<script>document.title='hacked'</script>\"}";
        });
    }

    private void openPage() {
        browser.open(gateway.emulator.url() + "/q/dev-ui/");
        browser.await("document.getElementById('live').textContent.startsWith('Live')"
                + " && document.getElementById('template-text').textContent !== ''");
    }

    private void stream(String content) {
        gateway.sendAsync(gateway.request("/stream"));
        try (HttpSocket function = HttpSocket.stream(gateway.emulator, gateway.function.next().id(),
                "application/vnd.awslambda.http-integration-response")) {
            function.chunk(content);
            function.endOfChunks();
            function.readUntil("{\"status\":\"OK\"}");
        }
    }

    /** What the page makes of server-sent events, given with the escapes of JavaScript. */
    private Object eventsOf(String stream) {
        return browser.evaluate(
                "import('./answer.js').then(answer => JSON.stringify(answer.eventsOf('" + stream + "')))");
    }

    private boolean isHidden(String id) {
        return Boolean.TRUE.equals(browser.evaluate("document.getElementById('" + id + "').hidden"));
    }

    private Object colorOf(String status) {
        return browser
                .evaluate("getComputedStyle([...document.querySelectorAll('#rows td')].find(cell => cell.textContent === '"
                        + status + "')).color");
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
