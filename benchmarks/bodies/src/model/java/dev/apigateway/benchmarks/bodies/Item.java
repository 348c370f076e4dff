package dev.apigateway.benchmarks.bodies;

import java.util.List;

/** One of the items of an order. */
public record Item(int id, String name, double price, List<String> tags, String note) {
}
