package dev.apigateway.deployment.start;

import java.nio.charset.StandardCharsets;

/**
 * What the image builder is told for a lean executable. It finds the file in the application's jar; the arguments of
 * {@code quarkus.native.additional-build-args} come later and win.
 */
final class ImageArguments {

    static final String RESOURCE = "META-INF/native-image/dev.apigateway/lean-start/native-image.properties";

    private static final String[] ARGUMENTS = {
            "-H:+UnlockExperimentalVMOptions",
            // TERM is handled where the function registers as a Lambda extension; nothing sends others.
            "-H:-InstallExitHandlers",
            // A function has its virtual machine for itself, so the limits of control groups are not to be looked up.
            "-H:-UseContainerSupport",
            "-H:-UnlockExperimentalVMOptions",
            // What a cold start runs, it runs once: pages that aren't read in count for more than faster code.
            "-Os",
            // Eden is 4 MB of this; left alone, it grows to a third of the machine's memory before the first collection.
            "-R:MaxNewSize=12m",
    };

    private ImageArguments() {
    }

    static byte[] content() {
        return ("Args = " + String.join(" ", ARGUMENTS) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
