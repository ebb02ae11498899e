package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.meeting.meeting.Clash;
import org.huiyi.meeting.meeting.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R20: "避免因时间冲突导致缺席" - who is to be in two meetings at once is told.
class AvoidanceOfConflictsTest {
    @ParameterizedTest(name = "{0} {1} for an hour and {2} {3} for an hour: conflict {4}")
    @CsvSource(
            textBlock =
                    """
                    2026-03-02T09:00, Asia/Shanghai, 2026-03-02T09:59, Asia/Shanghai, true
                    2026-03-02T09:00, Asia/Shanghai, 2026-03-02T10:00, Asia/Shanghai, false
                    2026-03-02T16:00, Asia/Shanghai, 2026-03-02T10:00, Europe/Berlin, false
                    2026-03-02T16:00, Asia/Shanghai, 2026-03-02T09:30, Europe/Berlin, true
                    2026-03-30T16:00, Asia/Shanghai, 2026-03-30T10:00, Europe/Berlin, true
                    """)
    void only_time_that_both_take_is_a_conflict(
            LocalDateTime one,
            String zone,
            LocalDateTime other,
            String otherZone,
            boolean conflict) {
        assertThat(AvoidanceOfConflicts.overlap(hour(one, zone), hour(other, otherZone)))
                .isEqualTo(conflict);
    }

    @Test
    void the_other_meeting_is_never_named_in_what_every_party_reads() {
        var at = Instant.EPOCH;
        assertThat(
                        AvoidanceOfConflicts.remarks(
                                List.of(
                                        Clash.of("globex.lead", null, at, at),
                                        Clash.of("globex.lead", "mtg_2", at, at))))
                .extracting(Finding::arguments)
                .containsExactly(List.of("globex.lead"), List.of("globex.lead"));
    }

    @Test
    void free_slots_are_in_office_hours_and_not_taken() {
        var friday = hour(LocalDateTime.parse("2026-03-06T17:00"), "Europe/Berlin");
        var monday = hour(LocalDateTime.parse("2026-03-09T09:00"), "Europe/Berlin");
        assertThat(AvoidanceOfConflicts.free(friday, List.of(friday, monday), 2))
                .containsExactly(
                        hour(LocalDateTime.parse("2026-03-09T10:00"), "Europe/Berlin"),
                        hour(LocalDateTime.parse("2026-03-09T10:30"), "Europe/Berlin"));
    }

    private static Timetable hour(LocalDateTime start, String zone) {
        Instant at = start.atZone(ZoneId.of(zone)).toInstant();
        return new Timetable(at, at.plusSeconds(3600), zone);
    }
}
