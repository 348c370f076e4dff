package dev.apigateway;

/**
 * Something that an application does once before its function asks for the first event, so that the first caller doesn't wait
 * for it: a connection, a cache, a first run through code that is slow the first time. Lambda gives the init phase more
 * processor time than a small function has afterwards.
 * <p>
 * Every bean of this type is called, in no particular order, after the application has started. An exception ends the start
 * with an init error.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html">Lambda execution environment</a>
 */
@FunctionalInterface
public interface Priming {

    /**
     * Does it.
     *
     * @throws Exception when the function can't work without
     */
    void prime() throws Exception;
}
