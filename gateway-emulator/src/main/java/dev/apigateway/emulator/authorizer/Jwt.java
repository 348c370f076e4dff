package dev.apigateway.emulator.authorizer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

/**
 * A signed JSON Web Token whose signature has not been checked yet.
 *
 * @param header for instance the algorithm and the id of the key
 * @param claims the claims
 * @param signed what is signed
 * @param signature the signature
 */
record Jwt(JsonObject header, JsonObject claims, byte[] signed, byte[] signature) {

    private static final Map<String, String> ALGORITHMS = Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512",
            "SHA512withRSA");

    /**
     * Reads a token.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Jwt parse(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("the token is not three parts with dots between them");
        }
        byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return new Jwt(json(parts[0]), json(parts[1]), signed, Base64.getUrlDecoder().decode(parts[2]));
    }

    /** The algorithm as the JDK names it. */
    private String algorithm() {
        String name = header.getString("alg", "");
        String algorithm = ALGORITHMS.get(name);
        if (algorithm == null) {
            throw new IllegalArgumentException("the token is signed with '" + name + "'; API Gateway takes RSA only");
        }
        return algorithm;
    }

    boolean isSignedBy(PublicKey key) {
        try {
            Signature verifier = Signature.getInstance(algorithm());
            verifier.initVerify(key);
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalArgumentException("the signature cannot be checked: " + impossible.getMessage(), impossible);
        }
    }

    private static JsonObject json(String part) {
        try {
            if (Json.decodeValue(Buffer.buffer(Base64.getUrlDecoder().decode(part))) instanceof JsonObject json) {
                return json;
            }
        } catch (DecodeException notJson) {
            throw new IllegalArgumentException("a part of the token is not JSON", notJson);
        }
        throw new IllegalArgumentException("a part of the token is not a JSON object");
    }
}
