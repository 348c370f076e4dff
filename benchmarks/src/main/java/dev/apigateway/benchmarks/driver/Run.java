package dev.apigateway.benchmarks.driver;

import java.io.IOException;

/** One process of a contestant, from its start to its end. */
interface Run {

    /** @throws FunctionFailure when the contestant does not do its job */
    void measure(Contestant contestant, Figures figures) throws IOException, InterruptedException;
}
