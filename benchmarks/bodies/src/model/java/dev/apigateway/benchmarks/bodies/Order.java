package dev.apigateway.benchmarks.bodies;

import java.util.List;

/** @param answered whether the items are to be sent back */
public record Order(int number, boolean answered, List<Item> items) {
}
