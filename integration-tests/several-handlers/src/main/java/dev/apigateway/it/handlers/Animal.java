package dev.apigateway.it.handlers;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A polymorphic body: the member {@code kind} says which record it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({ @JsonSubTypes.Type(value = Animal.Cat.class, name = "cat"),
        @JsonSubTypes.Type(value = Animal.Dog.class, name = "dog") })
public sealed interface Animal {

    String name();

    LocalDate born();

    record Cat(String name, LocalDate born, int lives) implements Animal {
    }

    record Dog(String name, LocalDate born, boolean barks) implements Animal {
    }
}
