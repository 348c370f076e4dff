/** Plays the Lambda Runtime API to any {@code bootstrap} and measures the process from outside. */
package dev.apigateway.benchmarks.driver;
