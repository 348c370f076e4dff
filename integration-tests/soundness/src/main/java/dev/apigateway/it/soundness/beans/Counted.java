package dev.apigateway.it.soundness.beans;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;

/** Counts the calls of a method. */
@InterceptorBinding
@Target({ TYPE, METHOD })
@Retention(RUNTIME)
@interface Counted {

    /** What counts. */
    @Counted
    @Interceptor
    @Priority(Interceptor.Priority.APPLICATION)
    class Counter {

        static final AtomicInteger CALLS = new AtomicInteger();

        @AroundInvoke
        Object count(InvocationContext call) throws Exception {
            CALLS.incrementAndGet();
            return call.proceed();
        }
    }
}
