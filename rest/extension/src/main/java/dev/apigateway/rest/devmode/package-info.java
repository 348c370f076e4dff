/** What only dev mode has. */
package dev.apigateway.rest.devmode;
