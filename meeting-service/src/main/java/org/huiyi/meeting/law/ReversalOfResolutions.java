package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R03;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Provision;
import org.huiyi.meeting.law.MinutesRefusal.SupersededNotEarlier;
import org.huiyi.meeting.law.MinutesRefusal.SupersededUnknown;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Contents.Superseded;
import org.huiyi.meeting.minutes.EarlierMinutes;
import org.huiyi.meeting.minutes.Numbering;
import org.jspecify.annotations.Nullable;

/// A resolution takes the place of one of an earlier meeting, or of one above it in the same minutes. What the
/// minutes referred to already is not asked of whoever writes next: that one may not know the other meeting.
///
/// @param session whose minutes are written, counted from 1
/// @param startedAt null before the meeting, of which nothing is written yet
/// @param earlier published minutes of other meetings that the writer may read
@Provision(R03)
public record ReversalOfResolutions(
        String meetingId, int session, @Nullable Instant startedAt, List<EarlierMinutes> earlier) {
    public ReversalOfResolutions {
        earlier = List.copyOf(earlier);
    }

    /// @param standing what the minutes say until then
    public List<MinutesRefusal> refusals(Contents written, Contents standing) {
        List<Superseded> known = reversed(standing).toList();
        List<Resolution> all = written.resolutions().entries();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i ->
                        Stream.ofNullable(all.get(i).supersedes())
                                .flatMap(one -> refusal(i + 1, one, known).stream()))
                .toList();
    }

    /// What loses its place by what is written.
    public static Stream<Superseded> reversed(Contents written) {
        return written.resolutions().entries().stream()
                .map(Resolution::supersedes)
                .filter(Objects::nonNull);
    }

    private Optional<MinutesRefusal> refusal(int n, Superseded one, List<Superseded> known) {
        if (one.meetingId().equals(meetingId) && Numbering.isOf(one.resolution(), session)) {
            int place = Numbering.placeOf(one.resolution(), session);
            return when(place >= n, new SupersededNotEarlier(n, one.toString()));
        }
        return known.contains(one) ? Optional.empty() : elsewhere(n, one);
    }

    private Optional<MinutesRefusal> elsewhere(int n, Superseded one) {
        return earlier.stream()
                .filter(minutes -> minutes.meetingId().equals(one.meetingId()))
                .filter(minutes -> minutes.has(one.resolution()))
                .findFirst()
                .map(minutes ->
                        when(!isBefore(minutes), new SupersededNotEarlier(n, one.toString())))
                .orElseGet(() -> Optional.of(new SupersededUnknown(n, one.toString())));
    }

    private boolean isBefore(EarlierMinutes minutes) {
        return startedAt == null || minutes.startedAt().isBefore(startedAt);
    }

    private static Optional<MinutesRefusal> when(boolean wrong, MinutesRefusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }
}
