/**
 * Who may call: authorizers, their results, and what events say of the caller.
 */
@NullMarked
package dev.apigateway.emulator.authorizer;

import org.jspecify.annotations.NullMarked;
