package dev.apigateway.rest;

import org.jboss.resteasy.reactive.spi.BeanFactory;

import io.quarkus.arc.runtime.BeanContainer;

/**
 * Takes resources, filters and the like from the CDI container, and makes those that are no beans.
 *
 * @param type what is made
 * @param factory makes it
 */
record ContainerFactory<T>(Class<?> type, BeanContainer.Factory<T> factory) implements BeanFactory<T> {

    @SuppressWarnings("unchecked")
    static <T> ContainerFactory<T> of(Class<?> type, BeanContainer container) {
        return new ContainerFactory<>(type, (BeanContainer.Factory<T>) container.beanInstanceFactory(type));
    }

    @Override
    public BeanInstance<T> createInstance() {
        return new Instance<>(factory.create());
    }

    @Override
    public String toString() {
        return type.getName();
    }

    private record Instance<T>(BeanContainer.Instance<T> instance) implements BeanInstance<T> {

        @Override
        public T getInstance() {
            return instance.get();
        }

        @Override
        public void close() {
            instance.close();
        }
    }
}
