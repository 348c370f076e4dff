/** The code of the guide about resources. */
package dev.apigateway.rest.deployment.guide;
