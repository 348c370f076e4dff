/**
 * The template for the deployment of an application with the API that the gateway describes.
 */
@NullMarked
package dev.apigateway.emulator.template;

import org.jspecify.annotations.NullMarked;
