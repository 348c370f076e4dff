package dev.apigateway.it.soundness.config;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;
import io.quarkus.runtime.configuration.MemorySize;

/** Values by {@code @ConfigProperty}, of types that Quarkus has converters for. */
@Singleton
class QuarkusTypes implements Subject {

    @ConfigProperty(name = "type.memory")
    MemorySize memory;

    @ConfigProperty(name = "type.path")
    Path path;

    @ConfigProperty(name = "type.address")
    InetAddress address;

    @ConfigProperty(name = "type.socket-address")
    InetSocketAddress socketAddress;

    @ConfigProperty(name = "type.uri")
    URI uri;

    @ConfigProperty(name = "type.charset")
    Charset charset;

    @ConfigProperty(name = "type.locale")
    Locale locale;

    @ConfigProperty(name = "type.zone")
    ZoneId zone;

    @ConfigProperty(name = "type.level")
    Level level;

    @ConfigProperty(name = "type.pattern")
    Pattern pattern;

    @ConfigProperty(name = "type.uuid")
    UUID uuid;

    @Override
    public void observe(Report report) {
        report.add("config.type.memory-size", () -> memory.asLongValue());
        report.add("config.type.path", () -> path);
        report.add("config.type.address", () -> address.getHostAddress());
        report.add("config.type.socket-address", () -> socketAddress.getPort());
        report.add("config.type.uri", () -> uri.getHost());
        report.add("config.type.charset", () -> charset);
        report.add("config.type.locale", () -> locale.toLanguageTag());
        report.add("config.type.zone", () -> zone);
        report.add("config.type.level", () -> level.getName() + " " + level.intValue());
        report.add("config.type.pattern", () -> pattern.matcher("a42b").replaceAll("-"));
        report.add("config.type.uuid", () -> uuid);
    }
}
