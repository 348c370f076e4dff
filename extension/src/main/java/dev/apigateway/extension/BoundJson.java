package dev.apigateway.extension;

import java.lang.reflect.Type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;

import dev.apigateway.BadRequestException;
import dev.apigateway.EventDecodingException;

/** What is read as JSON, and how each failure of that is told to whom it concerns. */
enum BoundJson {

    /** What an HTTP caller sent, who reads what is wrong with it: nothing that names a class. */
    REQUEST_BODY("A request body") {
        @Override
        RuntimeException misfit(Type type, JsonProcessingException failure) {
            JsonMisfit misfit = JsonMisfit.of(failure);
            String what = misfit.isJson() ? " does not have the form that this resource takes" : " is not JSON";
            return new BadRequestException((misfit.member().isEmpty() ? "The request body"
                    : "The member '" + misfit.member() + "' of the request body") + what + misfit.position() + ".", failure);
        }

        @Override
        RuntimeException literalNull(Type type) {
            return new BadRequestException("The request body is the JSON literal null; a value is required.");
        }
    },

    /** What another service sent, which is told with the function's error and in its log. */
    EVENT("The event") {
        @Override
        RuntimeException misfit(Type type, JsonProcessingException failure) {
            JsonMisfit misfit = JsonMisfit.of(failure);
            String what = misfit.isJson() ? " does not have the form of that" : " is not JSON";
            return new EventDecodingException(message(type,
                    (misfit.member().isEmpty() ? "it" : "its member '" + misfit.member() + "'") + what + misfit.position()),
                    failure);
        }

        @Override
        RuntimeException literalNull(Type type) {
            return new EventDecodingException(message(type, "it is the JSON literal null"));
        }

        private String message(Type type, String problem) {
            return "The event can't be read as " + typeName(type) + ": " + problem
                    + ". Give the EventHandler a type that fits the events of its source.";
        }
    };

    private final String subject;

    BoundJson(String subject) {
        this.subject = subject;
    }

    /** What messages for the log begin with. */
    String subject() {
        return subject;
    }

    /** When the JSON doesn't fit the type, or is none. */
    abstract RuntimeException misfit(Type type, JsonProcessingException failure);

    abstract RuntimeException literalNull(Type type);

    /** When nothing could be read into the type: a mistake of the application, whoever sent the JSON. */
    RuntimeException unreadable(Type type, InvalidDefinitionException failure) {
        return new IllegalStateException(subject + " can't be read as " + typeName(type) + ": "
                + failure.getOriginalMessage()
                + ". In a native executable the class has to be registered; annotate it with @RegisterForReflection.", failure);
    }

    /** As it is written in Java; Jackson's types have a name of their own. */
    private static String typeName(Type type) {
        return type instanceof JavaType jackson ? jackson.toCanonical() : type.getTypeName();
    }
}
