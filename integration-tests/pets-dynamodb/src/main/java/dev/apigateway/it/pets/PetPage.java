package dev.apigateway.it.pets;

import java.util.List;

/**
 * A page of an owner's pets.
 *
 * @param next the name to ask for pets after, or null when this page is the last
 */
public record PetPage(List<Pet> pets, String next) {
}
