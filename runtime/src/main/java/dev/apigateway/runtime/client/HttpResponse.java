package dev.apigateway.runtime.client;

/** A whole answer of the Runtime API. */
record HttpResponse(int status, AnswerHeaders headers, byte[] body) {
}
