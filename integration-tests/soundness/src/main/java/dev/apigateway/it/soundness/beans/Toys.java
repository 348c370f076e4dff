package dev.apigateway.it.soundness.beans;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.Unremovable;
import io.quarkus.arc.lookup.LookupIfProperty;
import io.quarkus.arc.profile.IfBuildProfile;

/** Beans of all sorts. */
final class Toys {

    private Toys() {
    }

    /** What beans are asked for. */
    interface Toy {

        String sound();
    }

    @ApplicationScoped
    static class Ball implements Toy {

        @Override
        @Counted
        public String sound() {
            return "plop";
        }
    }

    /** Is looked up only where the process says so. */
    @Singleton
    @LookupIfProperty(name = "dog.of-variable", stringValue = "a variable")
    static class Whistle implements Toy {

        @Override
        public String sound() {
            return "fiep";
        }
    }

    @Singleton
    @LookupIfProperty(name = "dog.of-variable", stringValue = "something else")
    static class Drum implements Toy {

        @Override
        public String sound() {
            return "bumm";
        }
    }

    @Singleton
    @IfBuildProfile("prod")
    static class Rope implements Toy {

        @Override
        public String sound() {
            return "ratsch";
        }
    }

    @Decorator
    @Priority(10)
    static class Louder implements Toy {

        private final Toy toy;

        @Inject
        Louder(@Delegate Toy toy) {
            this.toy = toy;
        }

        @Override
        public String sound() {
            return toy.sound() + "!";
        }
    }

    @Singleton
    static class Producers {

        static final StringBuilder DISPOSED = new StringBuilder();

        @Produces
        @Dependent
        @Named("place")
        String place(InjectionPoint point) {
            return point.getMember().getDeclaringClass().getSimpleName();
        }

        @Produces
        @Dependent
        @Unremovable
        @Named("leash")
        String leash() {
            return "leash";
        }

        void dispose(@Disposes @Named("leash") String leash) {
            DISPOSED.append(leash);
        }

        @Produces
        @DefaultBean
        StringBuilder fallback() {
            return new StringBuilder("fallback");
        }

        @Produces
        @Alternative
        @Priority(1)
        @Singleton
        Integer chosen() {
            return 2;
        }

        @Produces
        @Singleton
        Integer other() {
            return 1;
        }
    }
}
