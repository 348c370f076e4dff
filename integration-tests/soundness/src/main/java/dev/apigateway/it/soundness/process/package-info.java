/** What an application sees of its process and of the JDK. */
package dev.apigateway.it.soundness.process;
