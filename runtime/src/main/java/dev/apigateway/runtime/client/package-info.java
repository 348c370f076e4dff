/** The Runtime API over one keep-alive connection. */
@NullMarked
package dev.apigateway.runtime.client;

import org.jspecify.annotations.NullMarked;
