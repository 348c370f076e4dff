package dev.apigateway.rest.json;

import java.util.List;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/**
 * What doesn't fit in a JSON body, for the developer: a caller in production is not told.
 *
 * @param objectName the simple name of the class that the body is read as
 * @param attributeName the path of the member
 * @param line of the member, or null
 * @param column of the member, or null
 * @param value that was sent, or null
 */
public record MismatchedBody(String objectName, String attributeName, Integer line, Integer column, Object value) {

    /** Null where the exception names no member. */
    static MismatchedBody of(MismatchedInputException mismatch) {
        List<JsonMappingException.Reference> path = mismatch.getPath();
        if (path == null || path.isEmpty()) {
            return null;
        }
        Object value = mismatch instanceof InvalidFormatException format ? format.getValue() : null;
        boolean placed = mismatch.getLocation() != null;
        return new MismatchedBody(path.get(0).getFrom().getClass().getSimpleName(), attribute(path),
                placed ? mismatch.getLocation().getLineNr() : null, placed ? mismatch.getLocation().getColumnNr() : null,
                placed ? value : null);
    }

    private static String attribute(List<JsonMappingException.Reference> path) {
        StringBuilder attribute = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() != null) {
                attribute.append(attribute.isEmpty() ? "" : ".").append(step.getFieldName());
            }
            if (step.getIndex() >= 0) {
                attribute.append('[').append(step.getIndex()).append(']');
            }
        }
        return attribute.isEmpty() ? null : attribute.toString();
    }
}
