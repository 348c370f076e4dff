package dev.apigateway.runtime.client;

import dev.apigateway.Headers;

/** A whole answer of the Runtime API. */
record HttpResponse(int status, Headers headers, byte[] body) {
}
