package org.huiyi.meeting.minutes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyi.meeting.minutes.Aftermath.Sending;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesBounced;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesCopySent;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesSentToParty;
import org.jspecify.annotations.Nullable;

/// Whom the editions reached and whom they did not, contact by contact, as it was heard. A copy that came
/// back counts no more; a party has its minutes as long as one of its contacts has them.
public record Copies(List<Copy> all) {
    static final Copies NONE = new Copies(List.of());

    public Copies {
        all = List.copyOf(all);
    }

    /// @param personId null where the party as such was handed it
    /// @param late against the deadline of the minutes, whatever the edition
    /// @param cause why it did not arrive; null when it was sent
    /// @param noticeEventId the foreign event that says so; null when the organiser does
    public record Copy(
            String partyId,
            @Nullable String personId,
            int edition,
            String channel,
            Instant at,
            boolean late,
            @Nullable String cause,
            @Nullable String noticeEventId) {
        static final String MAIL = "EMAIL";

        static Copy of(MinutesSentToParty e) {
            return new Copy(
                    e.partyId(),
                    e.personId(),
                    e.edition() == null ? 1 : e.edition(),
                    e.channel() == null ? MAIL : e.channel(),
                    e.sentAt(),
                    e.late(),
                    null,
                    e.noticeEventId());
        }

        static Copy of(MinutesCopySent e) {
            return new Copy(
                    e.partyId(),
                    e.personId(),
                    e.edition(),
                    e.channel(),
                    e.sentAt(),
                    e.late(),
                    null,
                    e.noticeEventId());
        }

        static Copy of(MinutesBounced e) {
            return new Copy(
                    e.partyId(),
                    e.personId(),
                    e.edition(),
                    e.channel(),
                    e.failedAt(),
                    false,
                    e.cause(),
                    e.noticeEventId());
        }

        public boolean failed() {
            return cause != null;
        }

        Copy foundLate() {
            return new Copy(
                    partyId, personId, edition, channel, at, !failed(), cause, noticeEventId);
        }

        boolean repeats(Copy other) {
            return noticeEventId != null && noticeEventId.equals(other.noticeEventId);
        }

        boolean isTo(Copy other) {
            return edition == other.edition
                    && partyId.equals(other.partyId)
                    && Objects.equals(personId, other.personId);
        }
    }

    /// Copies to these parties were late after all.
    Copies foundLate(List<String> parties) {
        return new Copies(
                all.stream()
                        .map(copy -> parties.contains(copy.partyId()) ? copy.foundLate() : copy)
                        .toList());
    }

    Copies and(Copy heard) {
        return new Copies(Stream.concat(all.stream(), Stream.of(heard)).toList());
    }

    /// Whether this was heard before, or the last that was heard of this very copy says the same.
    boolean knows(Copy copy) {
        var heard = all.stream().filter(copy::isTo).toList();
        return heard.stream().anyMatch(copy::repeats)
                || !heard.isEmpty() && heard.getLast().failed() == copy.failed();
    }

    /// What stands against a party, in order; also when it was reached later.
    public List<Copy> failuresOf(String partyId) {
        return all.stream().filter(c -> c.failed() && c.partyId().equals(partyId)).toList();
    }

    /// Every party that was sent something or should have been.
    public List<String> parties() {
        return all.stream().map(Copy::partyId).distinct().toList();
    }

    public boolean reached(String partyId) {
        return standing().anyMatch(copy -> copy.partyId().equals(partyId));
    }

    public boolean reached(String partyId, int edition) {
        return standing()
                .anyMatch(copy -> copy.edition() == edition && copy.partyId().equals(partyId));
    }

    /// When each party was first sent the minutes, in whatever edition: what its verdict rests on.
    List<Sending> first() {
        return parties().stream().flatMap(party -> earliest(party, standing())).toList();
    }

    /// When each party was first sent this edition.
    public List<Sending> of(int edition) {
        return parties().stream()
                .flatMap(party -> earliest(party, standing().filter(c -> c.edition() == edition)))
                .toList();
    }

    private static Stream<Sending> earliest(String party, Stream<Copy> copies) {
        return copies
                .filter(copy -> copy.partyId().equals(party))
                .min(Comparator.comparing(Copy::at))
                .map(copy -> new Sending(party, copy.at(), copy.late()))
                .stream();
    }

    private Stream<Copy> standing() {
        return all.stream().filter(copy -> !copy.failed() && isLast(copy));
    }

    private boolean isLast(Copy copy) {
        return all.stream().filter(copy::isTo).reduce((_, last) -> last).stream()
                .anyMatch(copy::equals);
    }
}
