package dev.apigateway.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A headless Chromium with one page, driven over its DevTools protocol. */
final class Browser implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();

    private Browser(Process process, URI page) {
        this.process = process;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Reader()).join();
    }

    static boolean isInstalled() {
        return PLACES.stream().anyMatch(place -> Files.isExecutable(Path.of(place)));
    }

    /** @param profile an empty directory */
    static Browser start(Path profile) throws IOException {
        String program = PLACES.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst().orElseThrow();
        Process process = new ProcessBuilder(program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--window-size=1200,900", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
                .redirectErrorStream(true).redirectOutput(profile.resolve("log").toFile()).start();
        Path portFile = profile.resolve("DevToolsActivePort");
        Conditions.await(() -> Files.exists(portFile) && size(portFile) > 0);
        String port = Files.readAllLines(portFile).get(0);
        return new Browser(process, pageOf(port));
    }

    void open(String url) {
        call("Page.navigate", new JsonObject().put("url", url));
        await("document.readyState === 'complete' && location.href.startsWith('" + url + "')");
    }

    /** The value of an expression in the page. */
    Object evaluate(String expression) {
        JsonObject answer = call("Runtime.evaluate", new JsonObject().put("expression", expression)
                .put("awaitPromise", true).put("returnByValue", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.encode());
        }
        return answer.getJsonObject("result").getValue("value");
    }

    void await(String condition) {
        Conditions.await(() -> Boolean.TRUE.equals(evaluate(condition)));
    }

    String text(String selector) {
        return String.valueOf(evaluate("document.querySelector('" + selector + "').textContent"));
    }

    /** Clicks with the mouse in the middle of an element. */
    void click(String selector) {
        evaluate("document.querySelector('" + selector + "').scrollIntoView({ block: 'center' })");
        JsonArray place = new JsonArray(String.valueOf(evaluate("(() => { const r = document.querySelector('" + selector
                + "').getBoundingClientRect(); return JSON.stringify([r.x + r.width / 2, r.y + r.height / 2]); })()")));
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call("Input.dispatchMouseEvent", new JsonObject().put("type", type).put("x", place.getDouble(0))
                    .put("y", place.getDouble(1)).put("button", "left").put("clickCount", 1));
        }
    }

    /** Presses a key that has no character, or Enter. */
    void press(String key) {
        for (String type : List.of("keyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", new JsonObject().put("type", type).put("key", key).put("code", key)
                    .put("windowsVirtualKeyCode", key.equals("Enter") ? 13 : 0).put("text", key.equals("Enter") ? "\r" : ""));
        }
    }

    /** Runs a script in each page before its own. */
    void beforeEachPage(String script) {
        call("Page.enable", new JsonObject());
        call("Page.addScriptToEvaluateOnNewDocument", new JsonObject().put("source", script));
    }

    void resize(int width, int height) {
        call("Emulation.setDeviceMetricsOverride", new JsonObject().put("width", width).put("height", height)
                .put("deviceScaleFactor", 1).put("mobile", false));
    }

    void prefer(String colorScheme) {
        call("Emulation.setEmulatedMedia", new JsonObject().put("features", new JsonArray()
                .add(new JsonObject().put("name", "prefers-color-scheme").put("value", colorScheme))));
    }

    void screenshot(Path file) throws IOException {
        JsonObject shot = call("Page.captureScreenshot", new JsonObject());
        Files.write(file, Base64.getDecoder().decode(shot.getString("data")));
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private JsonObject call(String method, JsonObject parameters) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(new JsonObject().put("id", id).put("method", method).put("params", parameters).encode(), true).join();
        JsonObject message = answer.orTimeout(20, TimeUnit.SECONDS).join();
        if (message.containsKey("error")) {
            throw new AssertionError(method + ": " + message.encode());
        }
        return message.getJsonObject("result");
    }

    private static URI pageOf(String port) {
        try (var list = URI.create("http://127.0.0.1:" + port + "/json/list").toURL().openStream()) {
            JsonArray targets = new JsonArray(new String(list.readAllBytes()));
            return targets.stream().map(JsonObject.class::cast).filter(target -> "page".equals(target.getString("type")))
                    .map(target -> URI.create(target.getString("webSocketDebuggerUrl"))).findFirst().orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private final class Reader implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                JsonObject answer = new JsonObject(message.toString());
                message.setLength(0);
                CompletableFuture<JsonObject> waiting = answers.remove(answer.getInteger("id", 0));
                if (waiting != null) {
                    waiting.complete(answer);
                }
            }
            webSocket.request(1);
            return null;
        }
    }
}
