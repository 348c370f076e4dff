package dev.apigateway.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;

import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

class HandlerClassesTest {

    private static final String WAY_OUT = " If it is not meant to answer events, annotate it with @Vetoed.";

    @Test
    void publicClassIsABean() throws IOException {
        HandlerClasses handlers = scan(Good.class);

        assertThat(names(handlers)).contains(Good.class.getName());
        assertThat(handlers.problems()).isEmpty();
    }

    @Test
    void beansAreSortedByClassName() throws IOException {
        HandlerClasses handlers = scan(Good.class, Another.class);

        assertThat(names(handlers)).containsExactly(Another.class.getName(), Concrete.class.getName(), Good.class.getName());
    }

    @Test
    void packagePrivateClassIsABean() throws IOException {
        HandlerClasses handlers = scan(PackagePrivate.class);

        assertThat(names(handlers)).contains(PackagePrivate.class.getName());
        assertThat(handlers.problems()).isEmpty();
    }

    @Test
    void abstractClassThatNobodyExtendsIsAProblem() throws IOException {
        HandlerClasses handlers = scan(Lonely.class);

        assertThat(handlers.problems()).containsExactly("The handler " + Lonely.class.getName()
                + " is abstract, and no class extends it, so it can't be a bean. "
                + "Make it a concrete class, or add one that extends it." + WAY_OUT);
    }

    @Test
    void abstractClassThatAnotherExtendsIsAPartOfThat() throws IOException {
        HandlerClasses handlers = scan();

        assertThat(names(handlers)).containsExactly(Concrete.class.getName());
        assertThat(handlers.problems()).isEmpty();
    }

    @Test
    void privateClassIsAProblem() throws IOException {
        HandlerClasses handlers = scan(Private.class);

        assertThat(handlers.problems()).containsExactly("The handler " + Private.class.getName()
                + " is private, so it can't be a bean. Make it public." + WAY_OUT);
    }

    @Test
    void innerClassThatIsNotStaticIsAProblem() throws IOException {
        HandlerClasses handlers = scan(Inner.class);

        assertThat(handlers.problems()).containsExactly("The handler " + Inner.class.getName()
                + " is an inner class that is not static, so it can't be a bean. "
                + "Make it static, or move it to a file of its own." + WAY_OUT);
    }

    @Test
    void severalConstructorsWithoutInjectAreAProblem() throws IOException {
        HandlerClasses handlers = scan(TwoConstructors.class);

        assertThat(handlers.problems()).containsExactly("The handler " + TwoConstructors.class.getName()
                + " has several constructors and none that CDI would call, so it can't be a bean. "
                + "Annotate the one to call with @Inject, or add one without parameters." + WAY_OUT);
    }

    @Test
    void severalConstructorsWithInjectAreABean() throws IOException {
        HandlerClasses handlers = scan(InjectConstructor.class);

        assertThat(handlers.problems()).isEmpty();
    }

    @Test
    void everyProblemIsReported() throws IOException {
        HandlerClasses handlers = scan(Private.class, Inner.class, Lonely.class);

        assertThat(handlers.problems()).hasSize(3);
    }

    @Test
    void vetoedAndAnonymousClassesAreNoHandlers() throws IOException {
        ApiGatewayHandler anonymous = new ApiGatewayHandler() {
            @Override
            public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
                return ApiGatewayResponse.of(204);
            }
        };

        HandlerClasses handlers = scan(VetoedHandler.class, anonymous.getClass());

        assertThat(names(handlers)).containsExactly(Concrete.class.getName());
        assertThat(handlers.problems()).isEmpty();
    }

    private static List<String> names(HandlerClasses handlers) {
        return handlers.beans().stream().map(c -> c.name().toString()).toList();
    }

    /** Indexes the classes together with the one that makes their base a part of something. */
    private static HandlerClasses scan(Class<?>... classes) throws IOException {
        Indexer indexer = new Indexer();
        indexer.indexClass(Base.class);
        indexer.indexClass(Concrete.class);
        for (Class<?> each : classes) {
            indexer.indexClass(each);
        }
        return HandlerClasses.of(indexer.complete());
    }

    abstract static class Lonely implements ApiGatewayHandler {
    }

    abstract static class Base implements ApiGatewayHandler {
        @Override
        public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
            return ApiGatewayResponse.of(204);
        }
    }

    public static class Concrete extends Base {
    }

    public static class Good extends Base {
    }

    public static class Another extends Base {
    }

    static class PackagePrivate extends Base {
    }

    private static class Private extends Base {
    }

    class Inner extends Base {
    }

    @Vetoed
    public static class VetoedHandler extends Base {
    }

    public static class TwoConstructors extends Base {
        public TwoConstructors(String one) {
        }

        public TwoConstructors(Integer other) {
        }
    }

    public static class InjectConstructor extends Base {
        @Inject
        public InjectConstructor(String one) {
        }

        public InjectConstructor(Integer other) {
        }
    }
}
