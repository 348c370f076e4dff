package dev.apigateway.it.rest.parameter;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

@Provider
public class PointConverters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        return rawType == Point.class ? (ParamConverter<T>) new PointConverter() : null;
    }

    private static class PointConverter implements ParamConverter<Point> {

        @Override
        public Point fromString(String value) {
            if (value == null) {
                return null;
            }
            String[] numbers = value.split(",");
            return new Point(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        }

        @Override
        public String toString(Point value) {
            return value.x() + "," + value.y();
        }
    }
}
