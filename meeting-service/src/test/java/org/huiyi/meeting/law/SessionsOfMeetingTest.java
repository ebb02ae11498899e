package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.START;

import java.time.Duration;
import java.time.Instant;
import org.huiyi.meeting.meeting.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R27: "形成会议纪要"; "Suspension longer than a house limit: treat as session boundary."
class SessionsOfMeetingTest {
    private static final Duration LIMIT = Duration.ofHours(4);

    @ParameterizedTest(name = "suspended for {0} -> session over {1}")
    @CsvSource(
            textBlock =
                    """
                    PT0S,          false
                    PT3H59M,       false
                    PT4H,          false
                    PT4H0.000001S, true
                    PT20H,         true
                    """)
    void a_suspension_beyond_the_limit_ends_the_session(Duration length, boolean over) {
        var suspension = suspended(SessionsOfMeeting.boundaryAt(START, LIMIT));
        assertThat(SessionsOfMeeting.isOver(suspension, START.plus(length))).isEqualTo(over);
    }

    @Test
    void a_suspension_from_before_there_was_a_limit_ends_none() {
        assertThat(SessionsOfMeeting.isOver(suspended(null), START.plus(Duration.ofDays(9))))
                .isFalse();
    }

    private static Suspension suspended(Instant boundaryAt) {
        return new Suspension(START, null, null, boundaryAt);
    }
}
