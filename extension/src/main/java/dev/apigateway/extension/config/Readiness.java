package dev.apigateway.extension.config;

/** How far a mapping of the configuration can be prepared when the executable is made. */
enum Readiness {

    /** Its object lies in the executable. A process maps anew only when its variables or properties have a say in it. */
    IN_IMAGE,

    /**
     * It could be mapped, but the object may not lie in an executable: it holds an address, a file, or a class that only its
     * converter knows. A process maps when somebody asks for it.
     */
    ON_DEMAND,

    /** It has expressions, or it could not be mapped. Each process maps at its start, and fails there if it has to. */
    AT_START
}
