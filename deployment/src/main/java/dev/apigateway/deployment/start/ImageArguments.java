package dev.apigateway.deployment.start;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the image builder is told for a lean executable. It finds the file in the application's jar; the arguments of
 * {@code quarkus.native.additional-build-args} come later and win.
 */
final class ImageArguments {

    static final String RESOURCE = "META-INF/native-image/dev.apigateway/lean-start/native-image.properties";

    private static final List<String> COMPILER = List.of(
            // What a cold start runs, it runs once: pages that aren't read in count for more than faster code.
            "-Os",
            "-H:+UnlockExperimentalVMOptions",
            // Part of -Os: allocating each object by a call, which for an array computes the limits of the heap anew. That is
            // half of the instructions of a warm invocation, and of a cold start.
            "-H:-ReduceCodeSize",
            // One and a half times the defaults: 7 % fewer instructions of a warm invocation for 2 % more code.
            "-H:MaxNodesInTrivialMethod=30",
            "-H:MaxNodesInTrivialLeafMethod=60",
            "-H:-UnlockExperimentalVMOptions");

    private static final List<String> RUNTIME = List.of(
            "-H:+UnlockExperimentalVMOptions",
            // TERM is handled where the function registers as a Lambda extension; nothing sends others.
            "-H:-InstallExitHandlers",
            // A function has its virtual machine for itself, so the limits of control groups are not to be looked up.
            "-H:-UseContainerSupport",
            "-H:-UnlockExperimentalVMOptions",
            // Eden is 4 MB of this; left alone, it grows to a third of the machine's memory before the first collection.
            "-R:MaxNewSize=12m");

    private ImageArguments() {
    }

    /**
     * The content of the file. A level that the application chooses for itself would not undo what our level has switched off,
     * so ours is left out then.
     *
     * @param ofTheApplication its own arguments
     */
    static byte[] content(List<String> ofTheApplication) {
        List<String> arguments = new ArrayList<>();
        if (ofTheApplication.stream().noneMatch(argument -> argument.strip().startsWith("-O"))) {
            arguments.addAll(COMPILER);
        }
        arguments.addAll(RUNTIME);
        return ("Args = " + String.join(" ", arguments) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
