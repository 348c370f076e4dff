package dev.apigateway.it.soundness.config;

import org.eclipse.microprofile.config.spi.Converter;

/** A type with a converter of its own, found as a service. */
public record Weight(int grams) {

    /** Reads {@code 3kg} and {@code 500g}. */
    public static final class WeightConverter implements Converter<Weight> {

        private static final long serialVersionUID = 1L;

        @Override
        public Weight convert(String value) {
            if (!value.endsWith("g")) {
                throw new IllegalArgumentException("'" + value + "' is no weight, such as 500g or 3kg.");
            }
            return value.endsWith("kg") ? new Weight(1000 * Integer.parseInt(value.substring(0, value.length() - 2)))
                    : new Weight(Integer.parseInt(value.substring(0, value.length() - 1)));
        }
    }
}
