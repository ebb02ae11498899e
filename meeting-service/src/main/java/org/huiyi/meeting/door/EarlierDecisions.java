package org.huiyi.meeting.door;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.meeting.history.CirculatedMinutes;
import org.huiyi.meeting.history.CirculatedMinutes.Circulated;
import org.huiyi.meeting.history.CirculatedMinutes.Wanted;
import org.huiyi.meeting.law.ReversalOfResolutions;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.Superseded;
import org.huiyi.meeting.minutes.EarlierMinutes;
import org.huiyi.meeting.minutes.MeetingFacts;
import org.huiyi.meeting.minutes.Minutes.Published;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;

/// The published minutes that a text refers to, as far as whoever wrote it may read them; how many resolutions
/// there are is all that is taken from them.
public final class EarlierDecisions {
    private final CirculatedMinutes minutes;
    private final Readers readers;

    public EarlierDecisions(CirculatedMinutes minutes, Readers readers) {
        this.minutes = minutes;
        this.readers = readers;
    }

    public List<EarlierMinutes> of(Contents written, Caller caller) {
        return ReversalOfResolutions.reversed(written)
                .map(Superseded::meetingId)
                .distinct()
                .flatMap(meetingId -> find(meetingId, caller))
                .toList();
    }

    private Stream<EarlierMinutes> find(String meetingId, Caller caller) {
        try {
            var last = minutes.of(meetingId, caller.actor(), Wanted.LAST);
            return readers.discretion(last.today(), caller).hidesMeeting()
                    ? Stream.empty()
                    : last.today()
                            .plan()
                            .proceedings()
                            .sessions()
                            .records()
                            .boxed()
                            .map(n -> minutes.of(meetingId, caller.actor(), Wanted.newest(n)))
                            .flatMap(found -> resolved(meetingId, found).stream());
        } catch (NotFoundException notTheirs) {
            return Stream.empty();
        }
    }

    private static Optional<EarlierMinutes> resolved(String meetingId, Circulated found) {
        return found.past().state() instanceof Published published
                ? Optional.of(
                        new EarlierMinutes(
                                meetingId,
                                found.session(),
                                Objects.requireNonNull(
                                        MeetingFacts.of(found.today(), found.session())
                                                .startedAt()),
                                published.contents().resolutions().entries().size()))
                : Optional.empty();
    }
}
