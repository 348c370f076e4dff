package dev.apigateway.deployment.gateway;

import java.lang.management.ManagementFactory;

/** Whether a debugger can attach to this JVM: then a breakpoint may hold an invocation for as long as the developer looks. */
final class Debugger {

    private Debugger() {
    }

    static boolean canAttach() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp"));
    }
}
