/** What is put around the application's handler, one concern each. */
@NullMarked
package dev.apigateway.runtime.handler;

import org.jspecify.annotations.NullMarked;
