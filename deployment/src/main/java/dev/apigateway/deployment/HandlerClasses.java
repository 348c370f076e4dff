package dev.apigateway.deployment;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.ClassInfo.NestingType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.AuthorizerHandler;
import dev.apigateway.EventHandler;
import dev.apigateway.StreamingHandler;
import dev.apigateway.WebSocketHandler;
import io.quarkus.arc.processor.DotNames;

/**
 * The application's classes that implement {@link ApiGatewayHandler} or another handler type: those that become beans, and what
 * is wrong with the others. Sorted by class name.
 *
 * @param beans classes that can be beans
 * @param problems a message for each class that was meant as a handler but can't be a bean
 */
record HandlerClasses(List<ClassInfo> beans, List<String> problems) {

    /** The types that a handler may have. */
    static final List<DotName> TYPES = List.of(DotName.createSimple(ApiGatewayHandler.class),
            DotName.createSimple(StreamingHandler.class), DotName.createSimple(WebSocketHandler.class),
            DotName.createSimple(AuthorizerHandler.class), DotName.createSimple(EventHandler.class));
    private static final String OWN_PACKAGES = "dev.apigateway.runtime.";
    private static final String OWN_EXTENSION = "dev.apigateway.extension.";

    static HandlerClasses of(IndexView index) {
        List<ClassInfo> candidates = new ArrayList<>();
        TYPES.forEach(type -> candidates.addAll(index.getAllKnownImplementations(type)));
        candidates.sort(Comparator.comparing(ClassInfo::name));
        List<ClassInfo> beans = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (ClassInfo candidate : candidates) {
            if (isPart(candidate, index)) {
                continue;
            }
            String problem = problem(candidate);
            if (problem == null) {
                beans.add(candidate);
            } else {
                problems.add(problem);
            }
        }
        return new HandlerClasses(List.copyOf(beans), List.copyOf(problems));
    }

    /** Whether a class is a part of another handler, or of a method, and was never meant to answer events by itself. */
    private static boolean isPart(ClassInfo candidate, IndexView index) {
        String name = candidate.name().toString();
        return candidate.nestingType() == NestingType.ANONYMOUS || candidate.nestingType() == NestingType.LOCAL
                || candidate.hasDeclaredAnnotation(DotNames.VETOED)
                || name.startsWith(OWN_PACKAGES) || name.startsWith(OWN_EXTENSION)
                || (candidate.isAbstract() && !index.getAllKnownSubclasses(candidate.name()).isEmpty());
    }

    private static String problem(ClassInfo candidate) {
        if (candidate.isAbstract()) {
            return message(candidate, "is abstract, and no class extends it",
                    "Make it a concrete class, or add one that extends it.");
        }
        boolean nested = candidate.nestingType() == NestingType.INNER;
        if (nested && !Modifier.isStatic(candidate.flags())) {
            return message(candidate, "is an inner class that is not static",
                    "Make it static, or move it to a file of its own.");
        }
        if (Modifier.isPrivate(candidate.flags())) {
            return message(candidate, "is private", "Make it public.");
        }
        if (!hasConstructorForCdi(candidate)) {
            return message(candidate, "has several constructors and none that CDI would call",
                    "Annotate the one to call with @Inject, or add one without parameters.");
        }
        return null;
    }

    private static boolean hasConstructorForCdi(ClassInfo candidate) {
        List<MethodInfo> constructors = candidate.constructors();
        if (constructors.size() == 1) {
            return true;
        }
        return constructors.stream().anyMatch(c -> c.parametersCount() == 0 || c.hasDeclaredAnnotation(DotNames.INJECT));
    }

    private static String message(ClassInfo candidate, String what, String wayOut) {
        return "The handler " + candidate.name() + " " + what + ", so it can't be a bean. " + wayOut
                + " If it is not meant to answer events, annotate it with @Vetoed.";
    }
}
