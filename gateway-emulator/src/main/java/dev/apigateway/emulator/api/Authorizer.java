package dev.apigateway.emulator.api;

/** What decides whether a request may take a route. */
public sealed interface Authorizer permits JwtAuthorizer, LambdaAuthorizer, IamAuthorizer {
}
