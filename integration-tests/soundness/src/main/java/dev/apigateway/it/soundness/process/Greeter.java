package dev.apigateway.it.soundness.process;

/** A service. */
public interface Greeter {

    String greet();

    /** One. */
    final class English implements Greeter {

        @Override
        public String greet() {
            return "hello";
        }
    }

    /** Another. */
    final class German implements Greeter {

        @Override
        public String greet() {
            return "hallo";
        }
    }
}
