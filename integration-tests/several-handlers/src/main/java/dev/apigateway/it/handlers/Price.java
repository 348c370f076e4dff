package dev.apigateway.it.handlers;

import java.math.BigDecimal;

public record Price(BigDecimal amount, String currency) {
}
