/** The code that the documentation shows. */
package dev.apigateway.deployment.guide;
