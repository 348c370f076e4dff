package dev.apigateway.emulator.authorizer;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.JwtAuthorizer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The RSA keys of an issuer, read when they are first needed and again when a token names one that is not known. */
final class Jwks {

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final long TIMEOUT_MILLIS = 1_500;

    private final Vertx vertx;
    private final JwtAuthorizer authorizer;
    private Map<String, PublicKey> keys = Map.of();

    Jwks(Vertx vertx, JwtAuthorizer authorizer) {
        this.vertx = vertx;
        this.authorizer = authorizer;
    }

    /** The key of that id, null if there is none; fails if the keys cannot be read. */
    Future<@Nullable PublicKey> key(String id) {
        if (keys.containsKey(id)) {
            return Future.succeededFuture(keys.get(id));
        }
        return address().compose(this::read).map(set -> {
            keys = keys(set);
            return keys.get(id);
        });
    }

    private Future<String> address() {
        if (!authorizer.jwks().isEmpty()) {
            return Future.succeededFuture(authorizer.jwks());
        }
        String issuer = authorizer.issuer();
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        return read(base + DISCOVERY).map(discovered -> String.valueOf(discovered.getValue("jwks_uri")));
    }

    private Future<JsonObject> read(String address) {
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        Future<Buffer> content = web ? get(address)
                : vertx.fileSystem().readFile(address.startsWith("file:") ? address.substring("file:".length()) : address);
        return content.map(Buffer::toJsonObject);
    }

    private Future<Buffer> get(String address) {
        RequestOptions options = new RequestOptions().setMethod(HttpMethod.GET).setAbsoluteURI(address)
                .setConnectTimeout(TIMEOUT_MILLIS).setIdleTimeout(TIMEOUT_MILLIS);
        var client = vertx.createHttpClient();
        return client.request(options).compose(HttpClientRequest::send).compose(response -> {
            if (response.statusCode() != 200) {
                return Future.failedFuture(new IllegalStateException(address + " answers " + response.statusCode() + "."));
            }
            return response.body();
        }).onComplete(done -> client.close());
    }

    private static Map<String, PublicKey> keys(JsonObject set) {
        Map<String, PublicKey> keys = new HashMap<>();
        for (Object element : set.getJsonArray("keys", new JsonArray())) {
            if (element instanceof JsonObject key && "RSA".equals(key.getString("kty"))) {
                keys.put(key.getString("kid", ""), rsa(key));
            }
        }
        return keys;
    }

    private static PublicKey rsa(JsonObject key) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(number(key.getString("n")), number(key.getString("e"))));
        } catch (GeneralSecurityException malformed) {
            throw new IllegalStateException("The key '" + key.getString("kid") + "' is no RSA key.", malformed);
        }
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }
}
