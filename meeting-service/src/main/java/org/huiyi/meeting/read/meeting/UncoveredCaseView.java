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
        List<ConsentView> consents,
        @Nullable Instant settledAt) {
    /// @param byOrganiser recorded by the organiser on the party's word: evidence of a lower grade
    record ConsentView(String partyId, boolean agrees, boolean byOrganiser) {
        static ConsentView of(Consent said) {
            return new ConsentView(said.partyId(), said.agrees(), said.isOnWord());
        }
    }

    static UncoveredCaseView of(UncoveredCase found) {
        return new UncoveredCaseView(
                found.n(),
                found.raisedBy(),
                MeetingView.text(found.description()),
                found.consulted(),
                found.raisedAt(),
                MeetingView.text(found.outcome()),
                found.consents().stream().map(ConsentView::of).toList(),
                found.settledAt());
    }
}
