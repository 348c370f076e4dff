package dev.apigateway.it.soundness.config;

/** An enum whose names have two words. */
public enum Size {
    SMALL,
    VERY_LARGE
}
