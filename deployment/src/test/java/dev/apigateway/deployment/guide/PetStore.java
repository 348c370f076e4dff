package dev.apigateway.deployment.guide;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class PetStore {

    private final Map<String, Pet> pets = new ConcurrentHashMap<>();

    boolean add(Pet pet) {
        return pets.putIfAbsent(pet.name(), pet) == null;
    }

    Pet find(String name) {
        return pets.get(name);
    }
}
