package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// A party's word on time and attendees.
///
/// @param counter the slot it proposes instead, when countered
/// @param byOrganiser entered by the organiser on the party's word: evidence of a lower grade
public record Confirmation(
        Answer answer,
        List<Attendee> attendees,
        Channel channel,
        @Nullable Counter counter,
        boolean byOrganiser,
        @Nullable Personal reason) {
    public enum Answer {
        ACCEPTED,
        DECLINED,
        COUNTERED
    }

    public enum Channel {
        EMAIL,
        CALENDAR,
        PHONE,
        VIDEO,
        PORTAL
    }

    public record Counter(Instant startsAt, Instant endsAt) {}

    public boolean isAccepted() {
        return answer == Answer.ACCEPTED;
    }
}
