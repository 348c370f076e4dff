package dev.apigateway.extension.aws;

import java.util.function.Predicate;

/** Whether a class of the AWS SDK finds class loaders the way that we know; asked by the image builder. */
final class SdkHelper implements Predicate<String> {

    @Override
    public boolean test(String name) {
        try {
            Class<?> helper = Class.forName(name, false, Thread.currentThread().getContextClassLoader());
            return helper.getMethod("classLoader", Class[].class).getReturnType() == ClassLoader.class;
        } catch (ClassNotFoundException | NoSuchMethodException | LinkageError e) {
            return false;
        }
    }
}
