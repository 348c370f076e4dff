package dev.apigateway.benchmarks.extensions;

/** What an application does with an extension during an invocation, as far as it needs nobody else. */
public interface Use {

    void once();
}
