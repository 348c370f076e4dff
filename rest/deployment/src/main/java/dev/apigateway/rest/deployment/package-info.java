/** The build-time half of resources in functions. */
package dev.apigateway.rest.deployment;
