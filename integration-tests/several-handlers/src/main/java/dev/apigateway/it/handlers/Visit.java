package dev.apigateway.it.handlers;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the veterinarian writes down of an animal: types of {@code java.time} and generics in a response. */
public record Visit(Animal animal, Instant at, Duration took, Map<String, Price> prices, Optional<String> note) {
}
