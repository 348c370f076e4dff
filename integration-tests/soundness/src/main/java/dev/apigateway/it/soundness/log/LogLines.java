package dev.apigateway.it.soundness.log;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.slf4j.LoggerFactory;

import io.quarkus.logging.Log;

/** Writes lines of all levels, by all fronts of the log. */
@Singleton
public class LogLines {

    /** Not made anew for each line, as is usual; so it is in an executable, which else had no provider for SLF4J. */
    private static final org.slf4j.Logger SLF4J = LoggerFactory.getLogger("org.acme.slf4j");
    private static final String[] CATEGORIES = { "org.acme", "org.acme.loud", "org.acme.quiet", "org.acme.deep" };

    public void write() {
        for (String category : CATEGORIES) {
            Logger logger = Logger.getLogger(category);
            logger.trace("trace");
            logger.debug("debug");
            logger.info("info");
            logger.warn("warn");
            logger.error("error");
        }
        Log.info("by Quarkus's short form");
        SLF4J.warn("by {} with {}", "SLF4J", 2);
        java.util.logging.Logger.getLogger("org.acme.jul").log(java.util.logging.Level.SEVERE, "by {0}", "JUL");
        System.getLogger("org.acme.system").log(System.Logger.Level.INFO, "by {0}", "System.Logger");
        Logger.getLogger("org.acme.jboss").infof("by %s with %d", "JBoss Logging", 3);
        Logger.getLogger("org.acme.failure").error("with a failure",
                new IllegalStateException("outer", new IllegalArgumentException("inner")));
        MDC.put("requestId", "another");
        Logger.getLogger("org.acme.context").info("with a context of its own");
        System.out.println("to the standard output");
        System.err.println("to the standard error: äöü €");
    }
}
