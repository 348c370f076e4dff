package dev.apigateway.runtime.codec.event;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ClientCertificate;
import dev.apigateway.runtime.json.JsonCursor;

/** Reads {@code clientCert}, which has the same members in every shape. */
final class ClientCertificateReader {

    private @Nullable String pem;
    private @Nullable String subjectDn;
    private @Nullable String issuerDn;
    private @Nullable String serialNumber;
    private @Nullable String notBefore;
    private @Nullable String notAfter;

    private ClientCertificateReader() {
    }

    /** The {@code clientCert} in {@code requestContext.authentication}. */
    static @Nullable ClientCertificate readAuthentication(JsonCursor cursor) throws IOException {
        ClientCertificate certificate = null;
        if (cursor.atObject()) {
            for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
                if (name.equals("clientCert")) {
                    certificate = read(cursor);
                } else {
                    cursor.skip();
                }
            }
        }
        return certificate;
    }

    static @Nullable ClientCertificate read(JsonCursor cursor) throws IOException {
        if (!cursor.atObject()) {
            return null;
        }
        ClientCertificateReader certificate = new ClientCertificateReader();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            certificate.readMember(name, cursor);
        }
        return new ClientCertificate(certificate.pem, certificate.subjectDn, certificate.issuerDn,
                certificate.serialNumber, certificate.notBefore, certificate.notAfter);
    }

    private void readMember(String name, JsonCursor cursor) throws IOException {
        switch (name) {
            case "clientCertPem" -> pem = cursor.text();
            case "subjectDN" -> subjectDn = cursor.text();
            case "issuerDN" -> issuerDn = cursor.text();
            case "serialNumber" -> serialNumber = cursor.text();
            case "validity" -> readValidity(cursor);
            default -> cursor.skip();
        }
    }

    private void readValidity(JsonCursor cursor) throws IOException {
        if (!cursor.atObject()) {
            return;
        }
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            switch (name) {
                case "notBefore" -> notBefore = cursor.text();
                case "notAfter" -> notAfter = cursor.text();
                default -> cursor.skip();
            }
        }
    }
}
