package dev.apigateway.extension.lean;

import java.util.function.BooleanSupplier;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/**
 * Puts the lean start in the place of Quarkus's own, where the generated main class calls it. The image builder then leaves
 * out what only the latter reaches.
 */
@TargetClass(value = Quarkus.class, onlyWith = LeanStartSubstitutions.Chosen.class)
final class LeanStartSubstitutions {

    private LeanStartSubstitutions() {
    }

    @Substitute
    public static void run(Class<? extends QuarkusApplication> application, String... arguments) {
        LeanStart.main(arguments);
    }

    /** Whether the build chose the lean start; asked by the image builder. */
    static final class Chosen implements BooleanSupplier {

        @Override
        public boolean getAsBoolean() {
            return Boolean.getBoolean(LeanImage.PROPERTY);
        }
    }
}
