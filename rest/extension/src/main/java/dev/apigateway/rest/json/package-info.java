/** JSON bodies of resources, by the application's {@code ObjectMapper}. */
package dev.apigateway.rest.json;
