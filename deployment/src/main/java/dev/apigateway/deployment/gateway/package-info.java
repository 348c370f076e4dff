/** The local gateway of dev mode and tests. */
package dev.apigateway.deployment.gateway;
