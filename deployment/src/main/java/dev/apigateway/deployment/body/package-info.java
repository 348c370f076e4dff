/** Which classes of an application are read from and written to JSON bodies, for native executables. */
package dev.apigateway.deployment.body;
