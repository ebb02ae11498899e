package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.agreement.Entries.*;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.agreement.Coverage;
import org.huiyi.meeting.agreement.Entry;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PlanEvent.MeetingScheduled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R54: "涉及敏感内容…需签署保密协议"; valid for that person or party, at that instant, about that matter.
class ConfidentialityAgreementsTest {
    /// The meeting is mtg_1 of the series `board`, with the topics Price and Terms; its items are Price,
    /// Terms and Lunch.
    @ParameterizedTest(name = "{0} signed for {1}; item {2}; {3} -> {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    *,                       -,            0, globex.lead,  true
                    *,                       -,            1, globex.guest, true
                    *,                       globex.guest, 0, globex.guest, true
                    *,                       globex.guest, 0, globex.lead,  false
                    meeting:mtg_1,           -,            0, globex.lead,  true
                    meeting:mtg_2,           -,            0, globex.lead,  false
                    series:board,            -,            0, globex.lead,  true
                    series:board,            -,            2, globex.lead,  true
                    series:other,            -,            0, globex.lead,  false
                    topic:Price,             -,            0, globex.lead,  false
                    topic:Price topic:Terms, -,            0, globex.lead,  true
                    topic:Price,             -,            1, globex.lead,  true
                    topic:Price,             -,            2, globex.lead,  false
                    topic:Price,             -,            9, globex.lead,  false
                    """)
    void an_agreement_covers_what_it_says_for_whom_it_binds(
            String scopes, String signedFor, int item, String person, boolean covered) {
        var entries =
                Arrays.stream(scopes.split(" "))
                        .map(scope -> entry(signedFor, scope))
                        .toArray(Entry[]::new);
        assertThat(ConfidentialityAgreements.cover(board(), item, both(entries), person, START))
                .isEqualTo(covered);
    }

    @ParameterizedTest(name = "from {0} to {1} at {2} -> {3}")
    @CsvSource(
            textBlock =
                    """
                    2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z, 2026-03-02T09:00:00Z, true
                    2026-03-02T09:00:00Z, 2027-01-01T00:00:00Z, 2026-03-02T09:00:00Z, true
                    2026-03-02T09:00:01Z, 2027-01-01T00:00:00Z, 2026-03-02T09:00:00Z, false
                    2026-01-01T00:00:00Z, 2026-03-02T09:00:00Z, 2026-03-02T09:00:00Z, false
                    2026-01-01T00:00:00Z, 2026-03-02T09:00:00Z, 2026-03-02T08:59:59Z, true
                    """)
    void one_that_expires_within_a_series_covers_what_comes_before(
            Instant from, Instant to, Instant at, boolean covered) {
        var agreement = both(new Entry(null, "series:board", from, to, HASH));
        assertThat(ConfidentialityAgreements.cover(board(), 0, agreement, "globex.lead", at))
                .isEqualTo(covered);
    }

    @Test
    void what_nobody_signed_covers_nothing() {
        assertThat(
                        ConfidentialityAgreements.cover(
                                board(), 0, Agreement.UNSIGNED, "globex.lead", START))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    *,                 *
                    all,               *
                    mtg_7,             meeting:mtg_7
                    meeting:mtg_7,     meeting:mtg_7
                    series:board,      series:board
                    series:acme/board, series:board
                    topic:New prices,  topic:New prices
                    everything,        -
                    meeting:7,         -
                    topic:,            -
                    """)
    void a_scope_is_written_in_one_way(String written, String read) {
        assertThat(Coverage.parse(written).map(Coverage::text).orElse(null)).isEqualTo(read);
    }

    private static Plan board() {
        var plain = scheduled();
        var scheduled =
                new MeetingScheduled(
                        ID,
                        plain.title(),
                        "acme",
                        PURPOSE,
                        List.of("Price", "Terms"),
                        TIMETABLE,
                        ROOM,
                        Classification.SENSITIVE,
                        "board",
                        plain.parties(),
                        REGISTERED,
                        false);
        var agenda = List.of(sensitive("Price"), sensitive("Terms"), sensitive("Lunch"));
        return plan(scheduled, new AgendaChanged(ID, agenda, false, null));
    }

    private static AgendaItem sensitive(String topic) {
        return new AgendaItem(topic, Kind.REPORT, 20, List.of(), true, false, List.of());
    }
}
