/**
 * The Lambda endpoint: the operations of Lambda's API that invoke functions, for the AWS SDKs and the AWS CLI.
 */
@NullMarked
package dev.apigateway.emulator.lambdaapi;

import org.jspecify.annotations.NullMarked;
