/** Reads JSON with Jackson's parser, made quicker where events and bodies are large. */
@NullMarked
package dev.apigateway.runtime.json;

import org.jspecify.annotations.NullMarked;
