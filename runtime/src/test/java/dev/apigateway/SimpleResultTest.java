package dev.apigateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SimpleResultTest {

    @Test
    void shortFormsHaveNoContext() {
        assertThat(SimpleResult.allow()).isEqualTo(new SimpleResult(true, Map.of()));
        assertThat(SimpleResult.deny()).isEqualTo(new SimpleResult(false, Map.of()));
    }

    @Test
    void contextIsCopiedInItsOrder() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("b", List.of("x", 1, true));
        context.put("a", Map.of("c", 0.5));

        SimpleResult result = new SimpleResult(true, context);
        context.clear();

        assertThat(result.context().keySet()).containsExactly("b", "a");
    }

    @Test
    void valueThatJsonDoesNotKnowIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SimpleResult(true, Map.of("a", new int[0])))
                .withMessage("The value of 'a' in the authorizer's context is a [I; API Gateway takes strings, numbers and "
                        + "booleans. Convert it, or leave it out.");
    }
}
