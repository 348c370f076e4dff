/** The lean start of a native executable: from main to the loop without Quarkus's own runtime start. */
package dev.apigateway.extension.lean;
