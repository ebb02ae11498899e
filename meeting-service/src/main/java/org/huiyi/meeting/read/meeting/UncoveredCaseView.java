package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.meeting.UncoveredCase;
import org.huiyi.meeting.meeting.UncoveredCase.Consent;
import org.jspecify.annotations.Nullable;

/// A case the regulation does not cover.
///
/// @param outcome what was last proposed
/// @param settledAt null while not all who were consulted agree
record UncoveredCaseView(
        int n,
        String raisedBy,
        @Nullable String description,
        List<String> consulted,
        Instant raisedAt,
        @Nullable String outcome,
        List<Consent> consents,
        @Nullable Instant settledAt) {
    static UncoveredCaseView of(UncoveredCase found) {
        return new UncoveredCaseView(
                found.n(),
                found.raisedBy(),
                MeetingView.text(found.description()),
                found.consulted(),
                found.raisedAt(),
                MeetingView.text(found.outcome()),
                found.consents(),
                found.settledAt());
    }
}
