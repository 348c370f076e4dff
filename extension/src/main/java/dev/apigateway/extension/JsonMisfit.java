package dev.apigateway.extension;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/**
 * Where a JSON text doesn't fit its type. Jackson's own text is left out: it names classes, and quotes the JSON.
 *
 * @param isJson whether it is JSON at all
 * @param member the names and indexes that lead to the member, empty for the whole
 * @param position for instance {@code (line 1, column 36)} after a space; empty where it isn't known
 */
record JsonMisfit(boolean isJson, String member, String position) {

    static JsonMisfit of(JsonProcessingException failure) {
        return failure instanceof JsonMappingException mapping ? new JsonMisfit(true, member(mapping), position(failure))
                : new JsonMisfit(false, "", position(failure));
    }

    private static String member(JsonMappingException failure) {
        StringBuilder member = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                member.append('[').append(step.getIndex()).append(']');
            } else {
                member.append(member.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return member.toString();
    }

    private static String position(JsonProcessingException failure) {
        JsonLocation location = failure.getLocation();
        return location == null || location.getLineNr() < 1 ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
