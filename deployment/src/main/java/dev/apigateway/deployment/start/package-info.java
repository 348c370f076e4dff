/** Which start the application gets: Quarkus's own, or the lean one of a native executable. */
package dev.apigateway.deployment.start;
