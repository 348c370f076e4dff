package dev.apigateway.deployment.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jboss.jandex.ArrayType;
import org.jboss.jandex.ClassType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.PrimitiveType;
import org.jboss.jandex.Type;
import org.junit.jupiter.api.Test;

import io.quarkus.deployment.builditem.nativeimage.ReflectiveHierarchyBuildItem;

class BodyClassesTest {

    private static final Type PET = ClassType.create(DotName.createSimple("com.acme.Pet"));

    @Test
    void classesOfElementsAreAmongThem() {
        Type list = ParameterizedType.create(List.class, PET);

        assertThat(BodyClasses.of(List.of(body(list), body(ArrayType.create(ClassType.create("com.acme.Toy"), 1)))))
                .containsExactly("com.acme.Pet", "com.acme.Toy");
    }

    @Test
    void primitiveTypesAndClassesOfJavaAreNot() {
        assertThat(BodyClasses.of(List.of(body(PrimitiveType.BOOLEAN), body(ClassType.create(String.class))))).isEmpty();
    }

    @Test
    void whatIsRegisteredForSomethingElseIsNot() {
        assertThat(BodyClasses.of(List.of(ReflectiveHierarchyBuildItem.builder(PET).source("another extension").build())))
                .isEmpty();
    }

    private static ReflectiveHierarchyBuildItem body(Type type) {
        return ReflectiveHierarchyBuildItem.builder(type).source(BodySource.NAME).build();
    }
}
