package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R30: "在会议结束后24小时内,将会议纪要发送"; exactly 24:00:00 is on time; hours run on over weekends and
/// clock changes.
class PublicationOfMinutesTest {
    private static final Instant DUE = Instant.parse("2026-03-03T10:00:00Z");

    @ParameterizedTest(name = "{0}: published at {1} because ''{2}'' -> late {3}, refused {4}")
    @CsvSource(
            textBlock =
                    """
                    within 24 hours,           2026-03-03T09:59:59Z,                    , false, false
                    exactly 24 hours,          2026-03-03T10:00:00Z,                    , false, false
                    a microsecond later,       2026-03-03T10:00:00.000001Z,             , true,  true
                    late with a blank reason,  2026-03-03T10:00:01Z,         ' ',         true,  true
                    late with a reason,        2026-03-03T10:00:01Z,         mail outage, true,  false
                    on time with a reason,     2026-03-03T09:00:00Z,         early bird,  false, false
                    """)
    void in_24_hours(String row, Instant at, String reason, boolean late, boolean refused) {
        assertThat(PublicationOfMinutes.isLate(at, DUE)).isEqualTo(late);
        assertThat(PublicationOfMinutes.refusal(at, DUE, reason).isPresent()).isEqualTo(refused);
        assertThat(PublicationOfMinutes.findings(at, DUE)).hasSize(late ? 1 : 0);
    }

    @Test
    void the_deadline_is_elapsed_time_on_the_night_of_a_clock_change() {
        var end = ZonedDateTime.of(2026, 3, 28, 23, 30, 0, 0, ZoneId.of("Europe/Berlin"));
        Instant due = PublicationOfMinutes.dueAt(end.toInstant(), Duration.ofHours(24));
        assertThat(Duration.between(end.toInstant(), due).toSeconds()).isEqualTo(86_400);
        assertThat(due.atZone(end.getZone()).getHour()).isEqualTo(0);
    }
}
