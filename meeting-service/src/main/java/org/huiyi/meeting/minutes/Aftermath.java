package org.huiyi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesObjectedTo;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesSentToParty;

/// What followed the publication: who was sent the minutes, how often they were amended, who objected.
///
/// @param edition counted from 1, which is what was published
public record Aftermath(int edition, List<Sending> sentTo, List<Objection> objections) {
    static final Aftermath NONE = new Aftermath(1, List.of(), List.of());

    public Aftermath {
        sentTo = List.copyOf(sentTo);
        objections = List.copyOf(objections);
    }

    /// When a party was first sent the minutes.
    public record Sending(String partyId, Instant sentAt, boolean late) {}

    public record Objection(int edition, String partyId, Instant objectedAt, Personal text) {}

    boolean wasSentTo(String partyId) {
        return sentTo.stream().anyMatch(sending -> sending.partyId().equals(partyId));
    }

    Aftermath sent(MinutesSentToParty e) {
        var sending = new Sending(e.partyId(), e.sentAt(), e.late());
        return new Aftermath(edition, and(sentTo, sending), objections);
    }

    Aftermath objected(MinutesObjectedTo e) {
        var objection = new Objection(e.edition(), e.partyId(), e.objectedAt(), e.text());
        return new Aftermath(edition, sentTo, and(objections, objection));
    }

    Aftermath amended(int newEdition) {
        return new Aftermath(newEdition, sentTo, objections);
    }

    private static <T> List<T> and(List<T> before, T added) {
        return Stream.concat(before.stream(), Stream.of(added)).toList();
    }
}
