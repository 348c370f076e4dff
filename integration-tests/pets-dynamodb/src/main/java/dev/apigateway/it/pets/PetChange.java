package dev.apigateway.it.pets;

import dev.apigateway.BadRequestException;

/**
 * What a caller sends of a pet.
 *
 * @param name of a new pet; of one that is there, the path says it
 * @param version of the pet that is changed; null when it is new
 */
public record PetChange(String name, String species, Integer age, Long version) {

    /** The new pet, or status 400 with what is wrong. */
    Pet added() {
        if (name == null || name.isBlank()) {
            throw new BadRequestException("A pet needs a 'name'.");
        }
        return new Pet(name, checkedSpecies(), checkedAge(), 1);
    }

    /** The pet that takes the place of one, or status 400 with what is wrong. */
    Pet replacing(String nameInPath) {
        if (version == null || version < 1) {
            throw new BadRequestException("A pet that replaces another needs the 'version' of that.");
        }
        return new Pet(nameInPath, checkedSpecies(), checkedAge(), version + 1);
    }

    /** A pet with what the caller sent, and the rest as it is. */
    Pet changing(Pet pet) {
        return new Pet(pet.name(), species == null ? pet.species() : checkedSpecies(), age == null ? pet.age() : checkedAge(),
                pet.version() + 1);
    }

    private String checkedSpecies() {
        if (species == null || species.isBlank()) {
            throw new BadRequestException("A pet needs a 'species'.");
        }
        return species;
    }

    private int checkedAge() {
        if (age == null || age < 0) {
            throw new BadRequestException("A pet needs an 'age' of 0 or more.");
        }
        return age;
    }
}
