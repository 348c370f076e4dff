package dev.apigateway.benchmarks.bodies;

import java.util.List;

/** The driver looks for the result at the end. */
public record Answer(List<Item> items, long result) {

    /** What an order is answered with. */
    public static Answer to(Order order) {
        return new Answer(order.answered() ? order.items() : List.of(), (long) order.number() * order.number());
    }
}
