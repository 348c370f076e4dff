package dev.apigateway.deployment.jvm;

import java.nio.file.Path;
import java.util.List;

/** In which form a JVM keeps what it did in a training run for the next start; the start script finds it by its name. */
enum StartArchive {

    /** Classes loaded, linked and initialised: the ahead-of-time cache, made in one step since JDK 25 (JEP 483, 514). */
    AHEAD_OF_TIME_CACHE("app.aot", "-XX:AOTCacheOutput="),

    /** Classes parsed: application class-data sharing on top of the JVM's own archive (JEP 350). */
    CLASS_DATA("app.jsa", "-XX:ArchiveClassesAtExit=");

    private static final String FLAG = " AOTCacheOutput ";

    private final String fileName;
    private final String writeOption;

    StartArchive(String fileName, String writeOption) {
        this.fileName = fileName;
        this.writeOption = writeOption;
    }

    /**
     * The best form that a runtime knows, ready to be written.
     *
     * @param runtime the directory of the Java runtime; class data gets the archive of the JVM's own classes there, which a new
     *        runtime image lacks
     * @throws BundledJavaException when the runtime does not run
     */
    static StartArchive of(Path runtime) {
        String java = runtime.resolve("bin/java").toString();
        String flags = Tool.run(runtime, List.of(java, "-XX:+PrintFlagsFinal", "-version"));
        if (flags.contains(FLAG)) {
            return AHEAD_OF_TIME_CACHE;
        }
        Tool.run(runtime, List.of(java, "-XX:+UseSerialGC", "-Xshare:dump"));
        return CLASS_DATA;
    }

    /** Its name in the zip. */
    String fileName() {
        return fileName;
    }

    /** The option of a JVM that writes it at its end, into the directory that it runs in. */
    String writeOption() {
        return writeOption + fileName;
    }
}
