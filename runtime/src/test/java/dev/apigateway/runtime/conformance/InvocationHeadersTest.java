package dev.apigateway.runtime.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.ClientContext;
import dev.apigateway.CognitoIdentity;
import dev.apigateway.Context;
import dev.apigateway.runtime.LogRecorder;
import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRuntimeApi;

/** What the handler sees of the headers that an invocation comes with. */
class InvocationHeadersTest {

    private static final String TRACE_PROPERTY = "com.amazonaws.xray.traceHeader";

    private final LogRecorder log = LogRecorder.of("dev.apigateway.runtime");
    private final FakeRuntimeApi api = FakeRuntimeApi.start();
    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private RunningRuntime runtime;

    @BeforeEach
    void start() {
        runtime = RunningRuntime.buffered(api.environment(), (event, context) -> {
            seen.add(new Seen(context, System.getProperty(TRACE_PROPERTY)));
            return ApiGatewayResponse.of(204);
        });
    }

    @AfterEach
    void stop() throws Exception {
        runtime.closeWith(api);
        log.close();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void headerIsSeenByItsInvocationAlone(Row row) throws Exception {
        api.answer(
                FakeAnswer.event("id-1", AnEvent.PAYLOAD_V2).header(row.header, row.value), FakeAnswer.accepted(),
                FakeAnswer.event("id-2", AnEvent.PAYLOAD_V2), FakeAnswer.accepted(),
                FakeAnswer.event("id-3", AnEvent.PAYLOAD_V2).header(row.header, ""), FakeAnswer.accepted());

        assertThat(row.of(takeSeen())).isEqualTo(row.expected);
        assertThat(row.of(takeSeen())).isEqualTo(row.absent);
        assertThat(row.of(takeSeen())).isEqualTo(row.absent);
        assertThat(log.lines()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = { "DEADLINE_PASSED", "CLIENT_CONTEXT", "COGNITO_IDENTITY" })
    void headerThatCanNotBeReadIsLeftOutAndLogged(Row row) throws Exception {
        api.answer(FakeAnswer.event("id-1", AnEvent.PAYLOAD_V2).header(row.header, "{soon"), FakeAnswer.accepted());

        assertThat(row.of(takeSeen())).isEqualTo(row.absent);
        assertThat(log.lines()).containsExactly("WARNING The header " + row.header
                + " of request id id-1 can't be read, so the context goes without it.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "8476a536-e9f4-11e8-9739-2dfe598c3fcd", "order_42", "a.b~c-d:e@f", "1" })
    void requestIdIsAnyText(String requestId) throws Exception {
        api.answer(FakeAnswer.event(requestId, AnEvent.PAYLOAD_V2), FakeAnswer.accepted());
        api.takeRequest();

        assertThat(takeSeen().context().requestId()).isEqualTo(requestId);
        assertThat(api.takeRequest().path()).isEqualTo("/2018-06-01/runtime/invocation/" + requestId + "/response");
    }

    @ParameterizedTest
    @CsvSource({ "a b, a%20b", "a/../b?c#d, a%2f..%2fb%3fc%23d", "50%, 50%25", "größe, gr%c3%b6%c3%9fe" })
    void requestIdIsEncodedWhereAPathNeedsIt(String requestId, String segment) throws Exception {
        api.answer(FakeAnswer.event(requestId, AnEvent.PAYLOAD_V2), FakeAnswer.accepted());
        api.takeRequest();

        assertThat(takeSeen().context().requestId()).isEqualTo(requestId);
        assertThat(api.takeRequest().path()).isEqualTo("/2018-06-01/runtime/invocation/" + segment + "/response");
    }

    @Test
    void traceIdIsGoneWhenTheInvocationIsOver() throws Exception {
        api.answer(FakeAnswer.event("id-1", AnEvent.PAYLOAD_V2).header("Lambda-Runtime-Trace-Id", "Root=1"),
                FakeAnswer.accepted());
        for (int i = 0; i < 3; i++) {
            api.takeRequest();
        }

        assertThat(System.getProperty(TRACE_PROPERTY)).isNull();
    }

    @Test
    void onlyTheFirstInvocationIsAColdStart() throws Exception {
        api.answer(FakeAnswer.event("id-1", AnEvent.PAYLOAD_V2), FakeAnswer.accepted(),
                FakeAnswer.event("id-2", AnEvent.PAYLOAD_V2), FakeAnswer.accepted());

        assertThat(takeSeen().context().coldStart()).isTrue();
        assertThat(takeSeen().context().coldStart()).isFalse();
    }

    private Seen takeSeen() throws InterruptedException {
        Seen next = seen.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("what the handler sees").isNotNull();
        return next;
    }

    private record Seen(Context context, String traceProperty) {
    }

    /** A header, its value, what the handler sees of it, and what it sees where it is absent or empty. */
    enum Row {
        DEADLINE("Lambda-Runtime-Deadline-Ms", "4102444800000", seen -> seen.context.deadline(), "2100-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"),
        DEADLINE_PASSED("Lambda-Runtime-Deadline-Ms", "1542409706888", seen -> seen.context.remainingTime(), "PT0S",
                "PT2562047H47M16.854775807S"),
        FUNCTION_ARN("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-2:123456789012:function:pets:live",
                seen -> seen.context.functionArn(), "arn:aws:lambda:us-east-2:123456789012:function:pets:live", null),
        TRACE_ID("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1",
                seen -> seen.context.traceId(),
                "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1", null),
        TRACE_ID_OF_THE_X_RAY_SDK("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0",
                Seen::traceProperty, "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0", null),
        CLIENT_CONTEXT("Lambda-Runtime-Client-Context", "{\"custom\":{\"count\":1,\"shop\":\"Café\"},\"env\":{\"make\":\"x\"}}",
                seen -> seen.context.clientContext() == null ? null : custom(seen.context.clientContext()),
                "[1, Café, x]", null),
        COGNITO_IDENTITY("Lambda-Runtime-Cognito-Identity",
                "{\"cognitoIdentityId\":\"eu:1\",\"cognitoIdentityPoolId\":\"eu:2\"}",
                seen -> seen.context.cognitoIdentity(), "" + new CognitoIdentity("eu:1", "eu:2"), null),
        TENANT_ID("Lambda-Runtime-Aws-Tenant-Id", "tenant-1", seen -> seen.context.tenantId(), "tenant-1", null),
        IN_ANY_CASE("LAMBDA-RUNTIME-AWS-TENANT-ID", "tenant-1", seen -> seen.context.tenantId(), "tenant-1", null);

        private final String header;
        private final String value;
        private final Function<Seen, Object> member;
        private final String expected;
        private final String absent;

        Row(String header, String value, Function<Seen, Object> member, String expected, String absent) {
            this.header = header;
            this.value = value;
            this.member = member;
            this.expected = expected;
            this.absent = absent;
        }

        private String of(Seen seen) {
            Object found = member.apply(seen);
            return found == null ? null : found.toString();
        }

        private static List<Object> custom(ClientContext context) {
            Map<String, ?> custom = context.custom();
            return Arrays.asList(custom.get("count"), custom.get("shop"), context.environment().get("make"));
        }
    }
}
