package dev.apigateway.deployment.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import io.quarkus.arc.processor.InjectionPointInfo;
import io.smallrye.config.SmallRyeConfig;

/** Whether an application reads configuration at run time, so that the lean start has to create it. */
final class ConfigurationUse {

    private static final DotName CONFIG_PROPERTY = DotName.createSimple(ConfigProperty.class);
    private static final Set<DotName> CONFIGS = Set.of(DotName.createSimple(Config.class),
            DotName.createSimple(SmallRyeConfig.class));
    private static final byte[][] PACKAGES = { bytes("org/eclipse/microprofile/config/"), bytes("io/smallrye/config/"),
            bytes("io/quarkus/runtime/configuration/") };

    private ConfigurationUse() {
    }

    /**
     * Whether a value of the configuration is injected.
     *
     * @param mappings that are not fixed at build time
     */
    static boolean injects(InjectionPointInfo point, Set<DotName> mappings) {
        if (point.getTargetBean().filter(bean -> bean.getBeanClass().toString().startsWith("io.quarkus.arc.runtime."))
                .isPresent()) {
            return false;
        }
        DotName type = point.getRequiredType().name();
        return point.getRequiredQualifier(CONFIG_PROPERTY) != null || CONFIGS.contains(type) || mappings.contains(type);
    }

    /** Whether one of the application's own classes speaks of configuration, as those do that look it up. */
    static boolean isIn(IndexView application, ClassLoader classes) {
        for (ClassInfo candidate : application.getKnownClasses()) {
            String resource = candidate.name().toString().replace('.', '/') + ".class";
            try (InputStream stream = classes.getResourceAsStream(resource)) {
                if (stream != null && isIn(stream.readAllBytes())) {
                    return true;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The class file of " + candidate.name() + " can't be read.", e);
            }
        }
        return false;
    }

    /** Class files hold the names of all classes that they use as modified UTF-8, which these names are the same in. */
    static boolean isIn(byte[] classFile) {
        String content = new String(classFile, StandardCharsets.ISO_8859_1);
        for (byte[] name : PACKAGES) {
            if (content.contains(new String(name, StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
