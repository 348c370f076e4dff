/**
 * What an application programs against: the handler, the event, the response, the context and the exceptions that carry an
 * HTTP status.
 */
@NullMarked
package dev.apigateway;

import org.jspecify.annotations.NullMarked;
