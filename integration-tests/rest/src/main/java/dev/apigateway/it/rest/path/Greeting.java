package dev.apigateway.it.rest.path;

public class Greeting extends Counting<Integer> implements Greets {

    @Override
    public String greet(String name) {
        return "Hello " + name;
    }

    @Override
    protected String first() {
        return "one";
    }

    @Override
    protected Integer convert(String value) {
        return Integer.valueOf(value) + 1;
    }
}
