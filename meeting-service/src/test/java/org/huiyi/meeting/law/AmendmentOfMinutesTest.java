package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyi.meeting.law.MinutesRefusal.AmendmentWithoutReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/// R32: "确保信息同步": amendments are new versions with a reason.
class AmendmentOfMinutesTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void an_amendment_without_a_reason_is_refused(String reason) {
        assertThat(AmendmentOfMinutes.refusal(reason)).contains(new AmendmentWithoutReason());
    }

    @Test
    void an_amendment_with_a_reason_is_taken() {
        assertThat(AmendmentOfMinutes.refusal("a figure was wrong")).isEmpty();
    }
}
