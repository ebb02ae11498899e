package org.huiyi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.minutes.Copies.Copy;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesObjectedTo;
import org.huiyi.meeting.minutes.MinutesEvent.ObjectionAnswered;
import org.jspecify.annotations.Nullable;

/// What followed the publication: its editions, who was sent them, who objected.
///
/// @param editions the first is what was published; never empty once it was
/// @param undelivered the parties of which it was declared that they had no minutes when the due time had come
public record Aftermath(
        List<Edition> editions,
        Copies copies,
        List<Objection> objections,
        List<String> undelivered) {
    static final Aftermath NONE = new Aftermath(List.of(), Copies.NONE, List.of(), List.of());

    public Aftermath {
        editions = List.copyOf(editions);
        objections = List.copyOf(objections);
        undelivered = List.copyOf(undelivered);
    }

    /// When a party was first sent the minutes.
    public record Sending(String partyId, Instant sentAt, boolean late) {}

    /// @param n counted from 1
    /// @param answer null as long as nobody answered
    public record Objection(
            int n,
            int edition,
            String partyId,
            Instant objectedAt,
            Personal text,
            @Nullable Reply answer) {
        Objection with(Reply given) {
            return new Objection(n, edition, partyId, objectedAt, text, given);
        }
    }

    public record Reply(Instant answeredAt, Personal text) {}

    /// Counted from 1, which is what is published, or will be.
    public int edition() {
        return Math.max(1, editions.size());
    }

    /// The parties that were sent the minutes, and when first.
    public List<Sending> sentTo() {
        return copies.first();
    }

    static Aftermath of(Edition published) {
        return new Aftermath(List.of(published), Copies.NONE, List.of(), List.of());
    }

    Aftermath declaredUndelivered(List<String> parties) {
        var all = Stream.concat(undelivered.stream(), parties.stream()).distinct().toList();
        return new Aftermath(editions, copies, objections, all);
    }

    Aftermath foundLate(List<String> parties) {
        return new Aftermath(editions, copies.foundLate(parties), objections, undelivered);
    }

    Aftermath heard(Copy copy) {
        return new Aftermath(editions, copies.and(copy), objections, undelivered);
    }

    Aftermath objected(MinutesObjectedTo e) {
        int n = objections.size() + 1;
        var objection = new Objection(n, e.edition(), e.partyId(), e.objectedAt(), e.text(), null);
        return new Aftermath(editions, copies, and(objections, objection), undelivered);
    }

    Aftermath answered(ObjectionAnswered e) {
        var answer = new Reply(e.answeredAt(), e.text());
        var answered = objections.stream().map(o -> o.n() == e.n() ? o.with(answer) : o).toList();
        return new Aftermath(editions, copies, answered, undelivered);
    }

    Aftermath amended(Edition next) {
        return new Aftermath(and(editions, next), copies, objections, undelivered);
    }

    private static <T> List<T> and(List<T> before, T added) {
        return Stream.concat(before.stream(), Stream.of(added)).toList();
    }
}
