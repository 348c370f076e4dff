package dev.apigateway.it.soundness.config;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The configuration of an application in MicroProfile's way. */
@ConfigProperties(prefix = "vet")
public class Vet {

    public String name;
    public Optional<Integer> rooms;
    public List<String> helpers;

    @ConfigProperty(name = "call-out", defaultValue = "no")
    public boolean callOut;
}
