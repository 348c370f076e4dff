package dev.apigateway.it.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jboss.logging.Logger;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.Context;
import dev.apigateway.NotFoundException;
import dev.apigateway.ResponseStream;
import dev.apigateway.ServerSentEvents;
import dev.apigateway.StreamingHandler;

// tag::handler[]
public class Stream implements StreamingHandler {

    // end::handler[]
    private static final Logger LOG = Logger.getLogger(Stream.class);

    private final Flushes flushes;

    Stream(Flushes flushes) {
        this.flushes = flushes;
    }

    // tag::handler[]
    @Override
    public void handle(ApiGatewayEvent event, ResponseStream response, Context context) throws IOException {
        switch (event.path()) {
            case "/lines" -> lines(response);
            case "/events" -> events(response);
            // end::handler[]
            case "/flushes" -> write(response, "flushed " + flushes.count());
            case "/log" -> log(response);
            case "/linked-methods" -> write(response, new LinkedMethods().ratios());
            case "/broken" -> throw new IllegalStateException("broken before the first byte");
            case "/breaks" -> {
                write(response, "some of it");
                throw new IllegalStateException("broken after the first byte");
            }
            // tag::handler[]
            default -> throw new NotFoundException("There is nothing at " + event.path() + ".");
        }
    }

    private static void lines(ResponseStream response) throws IOException {
        response.header("content-type", "text/plain; charset=utf-8").cookie("seen=1");
        for (int i = 1; i <= 3; i++) {
            response.body().write(("line " + i + "\n").getBytes(StandardCharsets.UTF_8)); // leaves at once
        }
    }

    private static void events(ResponseStream response) throws IOException {
        ServerSentEvents events = response.serverSentEvents();
        events.send("hello");
        events.send("price", "7", "bid 1\nask 2");
    }
    // end::handler[]

    private static void log(ResponseStream response) throws IOException {
        LOG.info("a line of the invocation");
        write(response, "logged");
    }

    private static void write(ResponseStream response, String text) throws IOException {
        response.header("content-type", "text/plain").body().write(text.getBytes(StandardCharsets.UTF_8));
    }
    // tag::handler[]
}
// end::handler[]
