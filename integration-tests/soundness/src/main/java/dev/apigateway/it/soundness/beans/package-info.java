/** What CDI and Quarkus do for the beans of an application. */
package dev.apigateway.it.soundness.beans;
