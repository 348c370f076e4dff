package dev.apigateway.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sets a field or a parameter of type {@link GatewayClient} in a {@code @QuarkusTest} or {@code @QuarkusIntegrationTest}. A
 * field must be neither final nor static; a test class may inherit it.
 */
@Target({ ElementType.FIELD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GatewayInjection.class)
public @interface InjectGateway {
}
