package dev.apigateway.emulator.front;

import java.util.List;

import dev.apigateway.emulator.http.HeadText;
import dev.apigateway.emulator.http.NameValue;
import dev.apigateway.emulator.runtimeapi.IncomingStream;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streamed;
import io.vertx.core.buffer.Buffer;

/**
 * Passes a streamed response on to the HTTP client: status and headers as soon as they are known, then the bytes as they
 * arrive and as fast as the client takes them.
 */
final class StreamedAnswer {

    private final Exchange exchange;
    private final IncomingStream stream;
    private final Answers answers;
    private final PreludeReader prelude = new PreludeReader();
    private State state = State.PRELUDE;

    private enum State {
        PRELUDE,
        BODY,
        REFUSED
    }

    StreamedAnswer(Exchange exchange, IncomingStream stream, Answers answers) {
        this.exchange = exchange;
        this.stream = stream;
        this.answers = answers;
    }

    void start() {
        if (!stream.hasPrelude()) {
            List<NameValue> headers = List.of(new NameValue("Content-Type", HeadText.received(stream.contentType())));
            begin(new GatewayResponse(200, headers, Buffer.buffer()));
        }
        stream.end().onSuccess(this::end);
        stream.read(this::take);
    }

    private void take(Buffer part) {
        switch (state) {
            case PRELUDE -> takePrelude(part);
            case BODY -> write(part);
            case REFUSED -> {
            }
        }
    }

    private void takePrelude(Buffer part) {
        try {
            Buffer body = prelude.take(part);
            if (body != null) {
                begin(ResponsePrelude.read(prelude.prelude()));
                write(body);
            }
        } catch (RefusedResponseException refused) {
            refuse(refused);
        }
    }

    private void begin(GatewayResponse head) {
        state = State.BODY;
        exchange.begin(answers.forCaller(exchange, head), stream::resume);
    }

    private void write(Buffer part) {
        if (!exchange.write(part)) {
            stream.pause();
        }
    }

    private void refuse(RefusedResponseException refused) {
        state = State.REFUSED;
        exchange.answer(answers.refused(exchange, refused));
    }

    private void end(InvocationOutcome outcome) {
        if (!(outcome instanceof Streamed)) {
            fail(answers.answer(exchange, outcome));
        } else if (state == State.BODY) {
            exchange.end();
        } else if (state == State.PRELUDE) {
            refuse(new RefusedResponseException("Its prelude does not end with 8 NUL bytes."));
        }
    }

    private void fail(GatewayResponse instead) {
        if (state == State.PRELUDE) {
            exchange.answer(instead);
        } else if (state == State.BODY) {
            exchange.abort();
        }
    }
}
