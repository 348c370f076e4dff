package dev.apigateway.runtime.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ClientContext;
import dev.apigateway.CognitoIdentity;
import dev.apigateway.Context;
import dev.apigateway.runtime.LogRecorder;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.client.RuntimeApiAddress;

class ContextFactoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(1_542_409_700_000L), ZoneOffset.UTC);
    private static final LambdaEnvironment ENVIRONMENT = new LambdaEnvironment(new RuntimeApiAddress("localhost", 9001),
            "square", "square-number", "$LATEST", 256, "/aws/lambda/square-number", "2026/01/01/[$LATEST]1", "eu-west-1",
            null);

    private final LogRecorder log = LogRecorder.of(ContextFactory.class);
    private final ContextFactory contexts = new ContextFactory(ENVIRONMENT, CLOCK);

    @AfterEach
    void stopRecording() {
        log.close();
    }

    @Test
    void everyMemberComesFromTheInvocationOrTheEnvironment() {
        Context context = contexts.create(new Invocation("id-1", "1542409706888", "arn:aws:lambda:f:live", "Root=1",
                "{\"custom\":{\"shop\":\"1\"}}", "{\"cognitoIdentityId\":\"i\",\"cognitoIdentityPoolId\":\"p\"}", "tenant-1",
                "nonce-1", new byte[0]));

        assertThat(context.requestId()).isEqualTo("id-1");
        assertThat(context.functionName()).isEqualTo("square-number");
        assertThat(context.functionVersion()).isEqualTo("$LATEST");
        assertThat(context.functionArn()).isEqualTo("arn:aws:lambda:f:live");
        assertThat(context.memoryLimitMegabytes()).isEqualTo(256);
        assertThat(context.deadline()).isEqualTo(Instant.parse("2018-11-16T23:08:26.888Z"));
        assertThat(context.traceId()).isEqualTo("Root=1");
        assertThat(context.tenantId()).isEqualTo("tenant-1");
        assertThat(context.clientContext().custom()).containsOnly(entry("shop", "1"));
        assertThat(context.cognitoIdentity()).isEqualTo(new CognitoIdentity("i", "p"));
        assertThat(context.logGroup()).isEqualTo("/aws/lambda/square-number");
        assertThat(context.logStream()).isEqualTo("2026/01/01/[$LATEST]1", "eu-west-1",
                null);
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void absentMembersAreNull() {
        Context context = contexts.create(invocation(null, null, null));

        assertThat(context.functionArn()).isNull();
        assertThat(context.traceId()).isNull();
        assertThat(context.tenantId()).isNull();
        assertThat(context.clientContext()).isNull();
        assertThat(context.cognitoIdentity()).isNull();
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void onlyTheFirstInvocationIsAColdStart() {
        assertThat(contexts.create(invocation(null, null, null)).coldStart()).isTrue();
        assertThat(contexts.create(invocation(null, null, null)).coldStart()).isFalse();
        assertThat(contexts.create(invocation(null, null, null)).coldStart()).isFalse();
    }

    @Test
    void remainingTimeEndsAtTheDeadline() {
        Context context = contexts.create(invocation("1542409706888", null, null));

        assertThat(context.remainingTime()).isEqualTo(Duration.ofMillis(6888));
    }

    @Test
    void absentDeadlineIsTheEndOfTime() {
        Context context = contexts.create(invocation(null, null, null));

        assertThat(context.deadline()).isEqualTo(Instant.MAX);
        assertThat(log.lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "soon", "1e12", "99999999999999999999" })
    void malformedDeadlineIsLoggedAndLeftOut(String millis) {
        Context context = contexts.create(invocation(millis, null, null));

        assertThat(context.deadline()).isEqualTo(Instant.MAX);
        assertThat(log.lines()).containsExactly("WARNING The header Lambda-Runtime-Deadline-Ms of request id id-1 "
                + "can't be read, so the context goes without it.");
    }

    @Test
    void clientContextHasApplicationCustomAndEnvironment() {
        Context context = contexts.create(invocation(null, "{\"client\":{\"installation_id\":\"1\",\"app_title\":\"Pets\","
                + "\"app_version_name\":\"2.0\",\"app_version_code\":\"20\",\"app_package_name\":\"com.acme\"},"
                + "\"custom\":{\"shop\":\"Café 🙂\"},\"env\":{\"locale\":\"de\"},\"services\":{\"x\":[{}]},\"more\":[1]}",
                null));

        ClientContext client = context.clientContext();
        assertThat(client.client()).isEqualTo(new ClientContext.Client("1", "Pets", "2.0", "20", "com.acme"));
        assertThat(client.custom()).containsOnly(entry("shop", "Café 🙂"));
        assertThat(client.environment()).containsOnly(entry("locale", "de"));
    }

    @Test
    void customValuesThatAreNoStringsAreTheirJsonText() {
        Context context = contexts.create(invocation(null,
                "{\"custom\":{\"n\":1.50,\"b\":true,\"o\":{\"a\":[1,null,\"x\"]},\"l\":[],\"none\":null,\"s\":\"1\"}}", null));

        assertThat(context.clientContext().custom()).containsOnly(entry("n", "1.50"), entry("b", "true"),
                entry("o", "{\"a\":[1,null,\"x\"]}"), entry("l", "[]"), entry("s", "1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "{}", "{\"client\":null,\"custom\":null,\"env\":[]}" })
    void emptyClientContextHasEmptyMaps(String json) {
        Context context = contexts.create(invocation(null, json, null));

        assertThat(context.clientContext()).isEqualTo(
                new ClientContext(null, Map.of(), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "custom", "[]", "null", "\"e30=\"", "{\"custom\":{\"a\":", "{\"custom\"}", " " })
    void malformedClientContextIsLoggedAndLeftOut(String json) {
        Context context = contexts.create(invocation(null, json, null));

        assertThat(context.clientContext()).isNull();
        assertThat(log.lines()).containsExactly("WARNING The header Lambda-Runtime-Client-Context of request id id-1 "
                + "can't be read, so the context goes without it.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "c", "[]", "null", "{\"cognitoIdentityId\":", " " })
    void malformedCognitoIdentityIsLoggedAndLeftOut(String json) {
        Context context = contexts.create(invocation(null, null, json));

        assertThat(context.cognitoIdentity()).isNull();
        assertThat(log.lines()).containsExactly("WARNING The header Lambda-Runtime-Cognito-Identity of request id id-1 "
                + "can't be read, so the context goes without it.");
    }

    private static Invocation invocation(String deadline, String clientContext, String cognitoIdentity) {
        return new Invocation("id-1", deadline, null, null, clientContext, cognitoIdentity, null, null, new byte[0]);
    }
}
