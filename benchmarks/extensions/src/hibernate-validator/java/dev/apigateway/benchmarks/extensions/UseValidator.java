package dev.apigateway.benchmarks.extensions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/** Validates a record. */
@ApplicationScoped
class UseValidator implements Use {

    private final Validator validator;

    UseValidator(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void once() {
        if (!validator.validate(new Pet("Rex", 7)).isEmpty()) {
            throw new IllegalStateException("Rex is valid.");
        }
    }

    record Pet(@NotBlank String name, @Positive int age) {
    }
}
