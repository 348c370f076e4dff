package dev.apigateway.extension;

import dev.apigateway.BadRequestException;

/** Looks at what a body or an event was read into. A bean, where the application has something that looks. */
public interface BodyCheck {

    /**
     * Passes a value, or refuses it.
     *
     * @throws BadRequestException when the value is not valid; its detail names the members
     */
    void check(Object value);
}
