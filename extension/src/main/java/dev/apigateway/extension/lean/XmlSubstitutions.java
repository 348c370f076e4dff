package dev.apigateway.extension.lean;

import java.util.function.BooleanSupplier;

import com.oracle.svm.core.annotate.Delete;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * Leaves the JDK's readers of XML out of an executable, five megabytes with all that they need, where an extension registers
 * them
 * for services that speak XML and no class of the application uses them.
 */
@Delete
@TargetClass(className = "com.sun.xml.internal.stream.XMLInputFactoryImpl", onlyWith = XmlSubstitutions.Unused.class)
final class XmlSubstitutions {

    private XmlSubstitutions() {
    }

    /** Asked by the image builder. */
    static final class Unused implements BooleanSupplier {

        @Override
        public boolean getAsBoolean() {
            return Boolean.getBoolean(LeanImage.NO_XML);
        }
    }
}

/** Leaves the writers out. */
@Delete
@TargetClass(className = "com.sun.xml.internal.stream.XMLOutputFactoryImpl", onlyWith = XmlSubstitutions.Unused.class)
final class XmlWriterSubstitutions {

    private XmlWriterSubstitutions() {
    }
}
