package dev.apigateway.rest.deployment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.arc.processor.BuiltinScope;
import io.quarkus.arc.processor.InjectionPointInfo;

/** Fields that hold the event of a request in a bean that lives longer, and so for ever that of the first one. */
final class ContextFields {

    private ContextFields() {
    }

    /** A message for each. */
    static List<String> problems(Collection<InjectionPointInfo> points) {
        List<String> problems = new ArrayList<>();
        for (InjectionPointInfo point : points) {
            BeanInfo bean = point.getTargetBean().orElse(null);
            if (bean != null && !point.isProgrammaticLookup() && GatewayTypes.NAMES.contains(point.getRequiredType().name())
                    && livesLonger(bean)) {
                problems.add(point.getTargetInfo() + " would hold the " + point.getRequiredType().name().withoutPackagePrefix()
                        + " of the first request for ever, since " + bean.getBeanClass() + " lives longer than a request (@"
                        + bean.getScope().getDotName().withoutPackagePrefix()
                        + "). Take it as a parameter with @Context, inject a jakarta.inject.Provider of it, or make the class "
                        + "@RequestScoped.");
            }
        }
        return problems.stream().sorted().toList();
    }

    private static boolean livesLonger(BeanInfo bean) {
        return !BuiltinScope.REQUEST.is(bean.getScope()) && !BuiltinScope.DEPENDENT.is(bean.getScope());
    }
}
