/** Puts a Java runtime and what it learnt in a training run beside an application for the JVM. */
package dev.apigateway.deployment.jvm;
