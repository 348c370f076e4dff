/** The build-time half of the Quarkus extension: finds and wires handlers, starts the local gateway. */
package dev.apigateway.deployment;
