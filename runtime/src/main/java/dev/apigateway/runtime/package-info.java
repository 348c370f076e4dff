/** The Lambda custom runtime: from the environment to the loop that reads invocations and posts their outcomes. */
@NullMarked
package dev.apigateway.runtime;

import org.jspecify.annotations.NullMarked;
