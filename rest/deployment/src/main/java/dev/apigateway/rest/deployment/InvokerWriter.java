package dev.apigateway.rest.deployment;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.common.model.ResourceMethod;
import org.jboss.resteasy.reactive.server.processor.EndpointInvokerFactory;
import org.jboss.resteasy.reactive.server.spi.EndpointInvoker;

import dev.apigateway.rest.RestRecorder;
import io.quarkus.gizmo.ClassCreator;
import io.quarkus.gizmo.MethodCreator;
import io.quarkus.gizmo.ResultHandle;
import io.quarkus.runtime.util.HashUtil;

/** Writes a class for each resource method that calls it, so that nothing has to be found by reflection at run time. */
final class InvokerWriter implements EndpointInvokerFactory {

    private final GeneratedOutput output;
    private final RestRecorder recorder;
    private final Map<String, Supplier<EndpointInvoker>> written = new HashMap<>();

    InvokerWriter(GeneratedOutput output, RestRecorder recorder) {
        this.output = output;
        this.recorder = recorder;
    }

    @Override
    public Supplier<EndpointInvoker> create(ResourceMethod method, ClassInfo declaring, MethodInfo info) {
        String name = declaring.name() + "$apigatewayinvoker$" + method.getName() + "_" + HashUtil.sha1(info
                + method.getHttpMethod() + method.getPath() + Arrays.toString(method.getConsumes())
                + Arrays.toString(method.getProduces()));
        return written.computeIfAbsent(name, invoker -> {
            write(invoker, declaring, info);
            return recorder.invoker(invoker);
        });
    }

    private void write(String name, ClassInfo declaring, MethodInfo info) {
        try (ClassCreator file = ClassCreator.builder().classOutput(output.beside(declaring.name().toString())).className(name)
                .interfaces(EndpointInvoker.class).build();
                MethodCreator invoke = file.getMethodCreator("invoke", Object.class, Object.class, Object[].class)) {
            ResultHandle resource = invoke.getMethodParam(0);
            ResultHandle[] arguments = new ResultHandle[info.parametersCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = invoke.readArrayValue(invoke.getMethodParam(1), i);
            }
            ResultHandle result = Modifier.isInterface(declaring.flags())
                    ? invoke.invokeInterfaceMethod(info, resource, arguments)
                    : invoke.invokeVirtualMethod(info, resource, arguments);
            invoke.returnValue(info.returnType().kind() == Type.Kind.VOID ? invoke.loadNull() : result);
        }
    }
}
