package dev.apigateway.it.pets;

/**
 * A pet as callers see it.
 *
 * @param name tells the pets of an owner apart
 * @param version counts the changes, from 1 on; a change has to name the one that it was made on
 */
public record Pet(String name, String species, int age, long version) {
}
