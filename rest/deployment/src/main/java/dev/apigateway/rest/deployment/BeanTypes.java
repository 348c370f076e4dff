package dev.apigateway.rest.deployment;

import java.util.SortedSet;
import java.util.TreeSet;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** The types that a resource or provider has as a bean: its class, its interfaces, and the abstract classes above it. */
final class BeanTypes {

    private BeanTypes() {
    }

    static SortedSet<DotName> of(ClassInfo bean, IndexView index) {
        SortedSet<DotName> types = new TreeSet<>();
        types.add(bean.name());
        for (ClassInfo type = bean; type != null && type.superName() != null; type = index.getClassByName(type.superName())) {
            if (type.isAbstract()) {
                types.add(type.name());
            }
            type.interfaceNames().forEach(name -> addInterface(name, types, index));
        }
        return types;
    }

    private static void addInterface(DotName name, SortedSet<DotName> types, IndexView index) {
        ClassInfo known = types.add(name) ? index.getClassByName(name) : null;
        if (known != null) {
            known.interfaceNames().forEach(parent -> addInterface(parent, types, index));
        }
    }
}
