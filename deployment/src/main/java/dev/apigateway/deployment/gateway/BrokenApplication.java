package dev.apigateway.deployment.gateway;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;

import io.quarkus.runtime.util.ExceptionUtil;

/**
 * What keeps the application from running, for the developer who sent a request: as text, and as a page for browsers. The cause
 * comes first, the stack trace last.
 */
final class BrokenApplication {

    private static final Pattern CONSOLE_COLORS = Pattern.compile("\u001B\\[[;\\d]*m");
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
            body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
            h1 { font-size: 1.4rem; border-left: 0.4rem solid #d32f2f; padding-left: 0.8rem; }
            pre { overflow: auto; padding: 1rem; border: 1px solid color-mix(in srgb, currentColor 25%%, transparent); }
            </style>
            </head>
            <body>
            <h1>%1$s</h1>
            <pre>%2$s</pre>
            <p>Mend it and reload this page: the change takes effect with the next request.</p>
            <details><summary>Stack trace</summary><pre>%3$s</pre></details>
            </body>
            </html>
            """;

    private final String what;
    private final Throwable cause;

    BrokenApplication(String what, Throwable cause) {
        this.what = what;
        this.cause = cause;
    }

    String text() {
        return what + "\n\n" + message() + "\n\n" + stackTrace();
    }

    String page() {
        return PAGE.formatted(escaped(what), escaped(message()), escaped(stackTrace()));
    }

    private String message() {
        Throwable root = ExceptionUtil.getRootCause(cause);
        Throwable told = root == null ? cause : root;
        String message = told.getMessage();
        return plain(message == null || message.isBlank() ? told.toString() : message).strip();
    }

    private String stackTrace() {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return plain(text.toString());
    }

    private static String plain(String text) {
        return CONSOLE_COLORS.matcher(text).replaceAll("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
