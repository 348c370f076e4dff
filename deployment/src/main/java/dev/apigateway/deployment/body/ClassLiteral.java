package dev.apigateway.deployment.body;

import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.BasicValue;

/** A value that is known to be {@code X.class}. */
final class ClassLiteral extends BasicValue {

    private final Type named;

    ClassLiteral(Type named) {
        super(Type.getObjectType("java/lang/Class"));
        this.named = named;
    }

    Type named() {
        return named;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassLiteral that && named.equals(that.named);
    }

    @Override
    public int hashCode() {
        return named.hashCode();
    }
}
