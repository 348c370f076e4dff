package dev.apigateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusExceptionTest {

    private static final Throwable CAUSE = new IllegalStateException("password=secret");

    @ParameterizedTest
    @MethodSource("ofEachClass")
    void eachClassHasItsStatus(StatusException exception, int status, String message) {
        assertThat(exception.status()).isEqualTo(status);
        assertThat(exception.detail()).isEqualTo("no");
        assertThat(exception).hasMessage(message);
    }

    @ParameterizedTest
    @MethodSource("ofEachClass")
    void causeIsKept(StatusException exception) {
        assertThat(exception).hasCause(CAUSE);
    }

    static Stream<Arguments> ofEachClass() {
        return Stream.of(
                arguments(new StatusException(503, "no", CAUSE), 503, "503 Service Unavailable: no"),
                arguments(new BadRequestException("no", CAUSE), 400, "400 Bad Request: no"),
                arguments(new UnauthorizedException("no", CAUSE), 401, "401 Unauthorized: no"),
                arguments(new ForbiddenException("no", CAUSE), 403, "403 Forbidden: no"),
                arguments(new NotFoundException("no", CAUSE), 404, "404 Not Found: no"),
                arguments(new ConflictException("no", CAUSE), 409, "409 Conflict: no"));
    }

    @ParameterizedTest
    @MethodSource("withoutADetail")
    void detailMayBeAbsent(StatusException exception, String message) {
        assertThat(exception.detail()).isNull();
        assertThat(exception).hasMessage(message).hasNoCause();
    }

    static Stream<Arguments> withoutADetail() {
        return Stream.of(
                arguments(new StatusException(400, null), "400 Bad Request"),
                arguments(new BadRequestException(null), "400 Bad Request"),
                arguments(new UnauthorizedException(null), "401 Unauthorized"),
                arguments(new ForbiddenException(null), "403 Forbidden"),
                arguments(new NotFoundException(null), "404 Not Found"),
                arguments(new ConflictException(null), "409 Conflict"),
                arguments(new StatusException(599, null), "599 Server Error"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 200, 399, 600 })
    void statusThatIsNoErrorIsRefused(int status) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StatusException(status, null))
                .withMessage("Status " + status + " is not an error; a StatusException has 400 to 599.");
    }
}
