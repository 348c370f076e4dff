/** What an application sees of Quarkus. */
package dev.apigateway.it.soundness.quarkus;
