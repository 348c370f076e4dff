package dev.apigateway;

import org.jspecify.annotations.Nullable;

/**
 * The caller's certificate, with mutual TLS ({@code clientCert}).
 *
 * @param pem {@code clientCertPem}
 * @param subjectDn {@code subjectDN}
 * @param issuerDn {@code issuerDN}
 * @param serialNumber {@code serialNumber}
 * @param notBefore {@code validity.notBefore}, text such as {@code May 28 12:30:02 2019 GMT}
 * @param notAfter {@code validity.notAfter}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html">Mutual TLS</a>
 */
public record ClientCertificate(
        @Nullable String pem,
        @Nullable String subjectDn,
        @Nullable String issuerDn,
        @Nullable String serialNumber,
        @Nullable String notBefore,
        @Nullable String notAfter) {
}
