package org.huiyi.meeting.read.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.meeting.minutes.Aftermath.Sending;
import org.huiyi.meeting.minutes.Copies.Copy;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.Minutes.Publication;
import org.jspecify.annotations.Nullable;

/// Whether a party was sent the minutes. An amendment changes nothing here.
///
/// @param sentAt when first; left out while it was not, or no more
/// @param cause why it was late, or was not sent them
/// @param failures every copy that came back
@JsonInclude(JsonInclude.Include.NON_NULL)
record SentView(
        String partyId,
        @Nullable Instant sentAt,
        boolean late,
        @Nullable String cause,
        List<FailureView> failures) {
    private static final String PUBLISHED_LATE = "PUBLISHED_LATE";
    private static final String NOT_SENT = "NOT_SENT";

    record FailureView(int edition, String channel, Instant at, String cause) {
        static FailureView of(Copy copy) {
            return new FailureView(copy.edition(), copy.channel(), copy.at(), copy.cause());
        }
    }

    /// Every party that was sent them or should have been by now, as far as that is known.
    static List<SentView> all(Minutes minutes) {
        Publication publication = minutes.publication();
        if (publication == null) {
            return List.of();
        }
        var heard = minutes.aftermath().copies().parties();
        return Stream.concat(heard.stream(), undelivered(minutes))
                .distinct()
                .map(party -> of(minutes, publication, party))
                .toList();
    }

    private static Stream<String> undelivered(Minutes minutes) {
        return minutes.aftermath().undelivered().stream();
    }

    private static SentView of(Minutes minutes, Publication publication, String party) {
        var failures =
                minutes.aftermath().copies().failuresOf(party).stream()
                        .map(FailureView::of)
                        .toList();
        return minutes.sentTo().stream()
                .filter(sent -> sent.partyId().equals(party))
                .findFirst()
                .map(sent -> sent(sent, publication, failures))
                .orElseGet(() -> unsent(minutes, publication, party, failures));
    }

    private static SentView sent(
            Sending sent, Publication publication, List<FailureView> failures) {
        String instead = publication.late() ? PUBLISHED_LATE : null;
        return new SentView(
                sent.partyId(),
                sent.sentAt(),
                sent.late(),
                sent.late() ? last(failures, instead) : null,
                failures);
    }

    /// Late once that was declared, never by looking at a clock.
    private static SentView unsent(
            Minutes minutes, Publication publication, String party, List<FailureView> failures) {
        boolean declared = minutes.aftermath().undelivered().contains(party) || publication.late();
        return new SentView(
                party,
                null,
                declared && publication.owedTo(party),
                last(failures, NOT_SENT),
                failures);
    }

    private static @Nullable String last(List<FailureView> failures, @Nullable String instead) {
        return failures.isEmpty() ? instead : failures.getLast().cause();
    }
}
