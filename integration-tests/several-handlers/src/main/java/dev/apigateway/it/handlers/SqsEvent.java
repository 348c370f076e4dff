package dev.apigateway.it.handlers;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

// tag::event[]
/** As much of the event of an SQS queue as this application needs. */
public record SqsEvent(@JsonProperty("Records") List<Message> records) {

    public record Message(String messageId, String body) {
    }
}
// end::event[]
