// tag::package[]
package dev.apigateway.it.square;

// end::package[]
import jakarta.enterprise.context.ApplicationScoped;

// tag::bean[]
@ApplicationScoped
public class Squares {

    long of(int number) {
        return (long) number * number;
    }
}
// end::bean[]
