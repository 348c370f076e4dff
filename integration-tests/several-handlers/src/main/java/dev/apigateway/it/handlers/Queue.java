package dev.apigateway.it.handlers;

import java.util.List;

import jakarta.inject.Named;

import dev.apigateway.Context;
import dev.apigateway.EventHandler;

// tag::handler[]
@Named("queue")
public class Queue implements EventHandler<SqsEvent> {

    /** What SQS wants to know: the messages that it has to send again. */
    record BatchResponse(List<Failure> batchItemFailures) {
    }

    record Failure(String itemIdentifier) {
    }

    @Override
    public BatchResponse handle(SqsEvent event, Context context) {
        return new BatchResponse(event.records().stream()
                .filter(message -> message.body().isBlank())
                .map(message -> new Failure(message.messageId()))
                .toList());
    }
}
// end::handler[]
