/** Reads and writes the JSON of events and bodies with Jackson's parser and generator. */
@NullMarked
package dev.apigateway.runtime.json;

import org.jspecify.annotations.NullMarked;
