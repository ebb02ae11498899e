package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// Something every party has to confirm by voice.
///
/// @param n counted from 1
/// @param calls in order, those that reached nobody included
public record ImportantMatter(int n, Personal matter, Instant markedAt, List<Call> calls) {
    /// Where something is said: by telephone, by video, in the meeting itself; writing is none of them.
    public enum Channel {
        PHONE,
        VIDEO,
        MEETING,
        EMAIL
    }

    /// One attempt, reached or not.
    public record Call(
            String partyId,
            Channel channel,
            List<String> persons,
            @Nullable Personal summary,
            Instant at,
            boolean reached) {}

    public boolean isConfirmedBy(String partyId) {
        return calls.stream().anyMatch(call -> call.reached() && call.partyId().equals(partyId));
    }

    /// The parties whose word is missing. The organiser's own is not needed: the others give theirs to it.
    public List<String> unconfirmed(Plan plan) {
        return plan.parties().activeIds().stream()
                .filter(party -> !party.equals(plan.organiser()) && !isConfirmedBy(party))
                .toList();
    }
}
