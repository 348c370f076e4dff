package dev.apigateway.rest.request;

import java.security.Principal;

import jakarta.ws.rs.core.SecurityContext;

/** The security context of a request of which nobody has found out who sent it. */
record UnknownCaller(String scheme, String authorization) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return null;
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public boolean isSecure() {
        return "https".equalsIgnoreCase(scheme);
    }

    @Override
    public String getAuthenticationScheme() {
        return authorization == null ? null : authorization.split(" ", 2)[0];
    }
}
