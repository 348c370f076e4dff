/**
 * Test support: events and contexts for unit tests of handlers, and a client of the local gateway for tests with Quarkus.
 */
package dev.apigateway.test;
