/** The run-time half of the Quarkus extension: configuration, the wiring of handlers and body binding. */
package dev.apigateway.extension;
