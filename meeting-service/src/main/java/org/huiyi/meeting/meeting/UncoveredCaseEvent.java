package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.UncoveredCase.Consent;
import org.jspecify.annotations.Nullable;

/// What became of cases that the regulation does not cover.
public sealed interface UncoveredCaseEvent extends MeetingEvent {
    int n();

    @Evidences(Rule.R59)
    record UncoveredCaseRaised(
            String meetingId,
            int n,
            String raisedBy,
            Personal description,
            List<String> consulted,
            Instant raisedAt)
            implements UncoveredCaseEvent {}

    /// What the parties consulted are asked to agree to; what they said of another outcome is void.
    @Evidences(Rule.R59)
    record OutcomeProposed(String meetingId, int n, Personal outcome, Instant proposedAt)
            implements UncoveredCaseEvent {}

    /// A party's own word on the outcome that is proposed.
    @Evidences(Rule.R59)
    record ConsentGiven(
            String meetingId,
            int n,
            String partyId,
            boolean agrees,
            @Nullable Personal note,
            Instant givenAt)
            implements UncoveredCaseEvent {}

    /// Every party consulted agrees.
    @Evidences(Rule.R59)
    record UncoveredCaseSettled(
            String meetingId, int n, Personal outcome, List<Consent> consents, Instant settledAt)
            implements UncoveredCaseEvent {}

    /// Somebody does not agree: the case stays open and the organiser has to take it further.
    @Evidences(Rule.R59)
    record UncoveredCaseEscalated(
            String meetingId, int n, Personal outcome, List<Consent> consents, Instant escalatedAt)
            implements UncoveredCaseEvent {}
}
