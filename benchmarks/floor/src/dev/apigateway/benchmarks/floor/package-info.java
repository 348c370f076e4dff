/** The least that a function in Java can be: what the platform itself costs, to compare functions with. */
package dev.apigateway.benchmarks.floor;
