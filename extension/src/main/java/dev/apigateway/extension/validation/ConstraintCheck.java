package dev.apigateway.extension.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import dev.apigateway.BadRequestException;
import dev.apigateway.extension.BodyCheck;

/** Refuses bodies that don't meet the constraints of their classes, or whose elements don't meet theirs. */
@Singleton
public final class ConstraintCheck implements BodyCheck {

    private final Validator validator;

    ConstraintCheck(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void check(Object value) {
        List<String> violations = new ArrayList<>();
        if (value instanceof Iterable<?> elements) {
            int index = 0;
            for (Object element : elements) {
                addViolations(element, "[" + index++ + "].", violations);
            }
        } else if (value instanceof Object[] elements) {
            for (int i = 0; i < elements.length; i++) {
                addViolations(elements[i], "[" + i + "].", violations);
            }
        } else {
            addViolations(value, "", violations);
        }
        if (!violations.isEmpty()) {
            throw new BadRequestException("The request body is not valid: "
                    + String.join("; ", violations.stream().sorted().toList()) + ".");
        }
    }

    private void addViolations(Object value, String place, List<String> violations) {
        Set<ConstraintViolation<Object>> found = value == null ? Set.of() : validator.validate(value);
        for (ConstraintViolation<Object> violation : found) {
            String path = place + violation.getPropertyPath();
            violations.add(path.isEmpty() ? violation.getMessage() : path + " " + violation.getMessage());
        }
    }
}
