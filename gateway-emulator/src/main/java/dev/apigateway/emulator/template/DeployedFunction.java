package dev.apigateway.emulator.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a template says about the functions of an application.
 *
 * @param name the name of the application, which is the handler setting of the default handler
 * @param memoryMegabytes the memory in MB
 * @param timeoutSeconds the function timeout
 * @param architecture {@code x86_64} or {@code arm64}
 */
public record DeployedFunction(String name, int memoryMegabytes, long timeoutSeconds, String architecture) {

    /** Lambda's name of this machine's processor architecture. */
    public static String localArchitecture() {
        String architecture = System.getProperty("os.arch", "");
        return architecture.equals("aarch64") || architecture.equals("arm64") ? "arm64" : "x86_64";
    }

    Map<String, Object> globals() {
        Map<String, Object> globals = new LinkedHashMap<>();
        globals.put("Runtime", "provided.al2023");
        globals.put("Architectures", List.of(architecture));
        globals.put("CodeUri", "target/function.zip");
        globals.put("MemorySize", memoryMegabytes);
        globals.put("Timeout", timeoutSeconds);
        return globals;
    }

    Map<String, Object> properties(String handler) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("Handler", handler.isEmpty() ? name : handler);
        return properties;
    }
}
