/** What an application sees of its configuration. */
package dev.apigateway.it.soundness.config;
