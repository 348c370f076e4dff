package dev.apigateway.extension.config;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a mapped object says, in a form that can be compared. */
final class MappingView {

    private MappingView() {
    }

    static Object of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(MappingView::of);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> view = new TreeMap<>();
            map.forEach((key, member) -> view.put(String.valueOf(key), of(member)));
            return view;
        }
        if (value instanceof List<?> list) {
            List<Object> view = new ArrayList<>();
            list.forEach(element -> view.add(of(element)));
            return view;
        }
        return value != null && value.getClass().getName().endsWith("$$CMImpl") ? members(value) : value;
    }

    private static Map<String, Object> members(Object mapped) {
        Map<String, Object> view = new TreeMap<>();
        for (Class<?> mapping : mapped.getClass().getInterfaces()) {
            for (Method method : mapping.getMethods()) {
                if (method.getParameterCount() == 0 && !method.isDefault() && method.getDeclaringClass() != Object.class) {
                    view.put(method.getName(), of(call(method, mapped)));
                }
            }
        }
        return view;
    }

    private static Object call(Method method, Object mapped) {
        try {
            method.setAccessible(true);
            return method.invoke(mapped);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(method + " can't be called.", e);
        }
    }
}
