package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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

    /// Whether the party itself said whom it sends; a calendar's reply is the word of the persons in it alone.
    public boolean isOfTheParty() {
        return channel != Channel.CALENDAR;
    }

    /// With the persons who replied by calendar, which adds to what the party said and never takes its place.
    Confirmation and(Confirmation reply) {
        var known = attendees.stream().map(Attendee::personId).toList();
        var joining = reply.attendees.stream().filter(a -> !known.contains(a.personId()));
        var all = Stream.concat(attendees.stream(), joining).toList();
        return new Confirmation(answer, all, channel, counter, byOrganiser, reason);
    }
}
