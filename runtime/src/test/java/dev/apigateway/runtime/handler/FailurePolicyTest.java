package dev.apigateway.runtime.handler;

import static dev.apigateway.runtime.handler.FailurePolicy.ANSWER_ALL;
import static dev.apigateway.runtime.handler.FailurePolicy.ANSWER_STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.apigateway.NotFoundException;

class FailurePolicyTest {

    @Test
    void exceptionWithAStatusIsAlwaysAProblem() {
        assertThat(ANSWER_STATUS.of(new NotFoundException("no"), false)).isEqualTo(Fate.PROBLEM);
        assertThat(ANSWER_ALL.of(new NotFoundException("no"), false)).isEqualTo(Fate.PROBLEM);
    }

    @Test
    void otherExceptionIsAProblemWhereAllAreAnswered() {
        assertThat(ANSWER_STATUS.of(new IllegalStateException(), false)).isEqualTo(Fate.FAILURE);
        assertThat(ANSWER_ALL.of(new IllegalStateException(), false)).isEqualTo(Fate.PROBLEM);
    }

    @ParameterizedTest
    @EnumSource
    void afterTheFirstByteThereIsNoOtherResponse(FailurePolicy policy) {
        assertThat(policy.of(new NotFoundException("no"), true)).isEqualTo(Fate.FAILURE);
    }

    @ParameterizedTest
    @EnumSource
    void errorIsAFailureAndOneOfTheVirtualMachineFatal(FailurePolicy policy) {
        assertThat(policy.of(new NoClassDefFoundError(), false)).isEqualTo(Fate.FAILURE);
        assertThat(policy.of(new StackOverflowError(), false)).isEqualTo(Fate.FAILURE);
        assertThat(policy.of(new OutOfMemoryError(), false)).isEqualTo(Fate.FATAL);
        assertThat(policy.of(new OutOfMemoryError(), true)).isEqualTo(Fate.FATAL);
    }
}
