package dev.apigateway.it.soundness;

/** How the application is run. */
enum Road {

    /** In the process of the test. */
    TEST,

    /** Packaged, on a virtual machine. */
    JVM,

    /** A native executable with the lean start. */
    LEAN,

    /** A native executable with Quarkus's own start. */
    FULL;

    boolean isNative() {
        return this == LEAN || this == FULL;
    }

    /** That of the packaged application. */
    static Road ofPackage() {
        if (!Boolean.getBoolean("function.native")) {
            return JVM;
        }
        return System.getProperty("function.start", "lean").equals("full") ? FULL : LEAN;
    }
}
