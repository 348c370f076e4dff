package dev.apigateway.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * The public API against the recorded one, so that nobody changes it unawares. With the system property {@code api.write} it is
 * recorded anew; the difference is then what a review looks at, and what {@code CHANGELOG.md} has to tell.
 */
class PublicApiTest {

    private static final Path SOURCES = Path.of("src/test/resources");

    @ParameterizedTest
    @ValueSource(strings = { "dev.apigateway", "dev.apigateway.extension" })
    void publicApiIsTheRecordedOne(String packageName) throws IOException {
        String api = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packageName).stream()
                .filter(type -> type.getPackageName().equals(packageName))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(JavaClass::reflect).filter(PublicApiTest::isPublic).map(PublicApiTest::describe)
                .collect(Collectors.joining("\n"));
        String file = "public-api/" + packageName + ".txt";
        if (System.getProperty("api.write") != null) {
            Files.createDirectories(SOURCES.resolve(file).getParent());
            Files.writeString(SOURCES.resolve(file), api);
        } else {
            assertThat(api).as("The public API of %s has changed. If that is meant, record it with './mvnw test -pl deployment "
                    + "-am -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dapi.write', and tell it in "
                    + "CHANGELOG.md.", packageName).isEqualTo(recorded(file));
        }
    }

    private static String recorded(String file) throws IOException {
        try (InputStream recorded = PublicApiTest.class.getResourceAsStream("/" + file)) {
            return recorded == null ? "" : new String(recorded.readAllBytes(), UTF_8).replace("\r\n", "\n");
        }
    }

    /** Of nested classes, what they are in is public, too. */
    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static String describe(Class<?> type) {
        String parents = Stream
                .concat(Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(Type::getTypeName).filter(name -> !name.equals("java.lang.Object"))
                .collect(Collectors.joining(", "));
        return Modifier.toString(type.getModifiers()) + " " + type.getTypeName()
                + (type.getTypeParameters().length == 0 ? "" : Arrays.toString(type.getTypeParameters()))
                + (parents.isEmpty() ? "" : " : " + parents) + "\n"
                + Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                        .flatMap(Arrays::stream).filter(PublicApiTest::isVisible).map(PublicApiTest::describe).sorted()
                        .map(member -> "    " + member.replace(" " + type.getTypeName() + ".", " ") + "\n")
                        .collect(Collectors.joining());
    }

    private static String describe(AccessibleObject member) {
        return member instanceof Executable code ? code.toGenericString() : ((Field) member).toGenericString();
    }

    private static boolean isVisible(AccessibleObject object) {
        Member member = (Member) object;
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }
}
