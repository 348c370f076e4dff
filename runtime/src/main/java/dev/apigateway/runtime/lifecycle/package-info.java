/** What happens beside the invocations: work after responses, and the internal Lambda extension that makes room for it. */
@NullMarked
package dev.apigateway.runtime.lifecycle;

import org.jspecify.annotations.NullMarked;
