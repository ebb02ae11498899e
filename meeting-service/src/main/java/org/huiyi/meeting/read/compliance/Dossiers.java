package org.huiyi.meeting.read.compliance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.followup.FollowUpDecider;
import org.huiyi.meeting.followup.FollowUpId;
import org.huiyi.meeting.history.AccessTrail;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.PoliciesInForce.Recorded;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.policy.Adaptation;
import org.huiyi.meeting.policy.PolicyEvent.PolicyAdapted;
import org.huiyi.meeting.policy.PolicyScope.OneMeeting;
import org.huiyi.meeting.policy.PolicyTimeline;
import org.huiyi.meeting.telling.TellingDecider;
import org.huiyi.meeting.telling.TellingId;

/// Puts together what is known of a meeting up to some point.
public final class Dossiers {
    private final Histories histories;
    private final MinutesOfMeetings minutes;
    private final MaterialsOfMeetings materials;
    private final PoliciesInForce policies;
    private final AccessTrail trail;

    public Dossiers(
            Histories histories,
            MinutesOfMeetings minutes,
            MaterialsOfMeetings materials,
            PoliciesInForce policies,
            AccessTrail trail) {
        this.histories = histories;
        this.minutes = minutes;
        this.materials = materials;
        this.policies = policies;
        this.trail = trail;
    }

    Dossier of(String meetingId, Seen seen) {
        Until until = seen.until();
        var noted = minutes.all(seen.meeting(), until);
        var recorded = policies.recorded(seen.meeting(), meetingId, until);
        var own =
                Stream.of(
                                seen.past().events().stream(),
                                noted.stream().flatMap(record -> record.events().stream()),
                                beside(meetingId, until),
                                own(recorded))
                        .flatMap(events -> events)
                        .toList();
        var course =
                Stream.concat(
                        seen.past().events().stream(),
                        noted.stream().flatMap(record -> record.events().stream()));
        Instant limit = isOver(seen) ? latest(course) : limit(until, own, recorded);
        var events =
                Stream.concat(own.stream(), felt(recorded, own, limit))
                        .sorted(Comparator.comparingLong(RecordedEvent::position))
                        .toList();
        var timeline = new PolicyTimeline(recorded.stream().map(Recorded::layer).toList());
        return new Dossier(
                seen.meeting(), noted.stream().map(Past::state).toList(), events, timeline, limit);
    }

    private Stream<RecordedEvent> beside(String meetingId, Until until) {
        var told = histories.fold(TellingDecider.INSTANCE, TellingId.of(meetingId), until);
        var handed = materials.of(meetingId, until);
        var followed = histories.fold(FollowUpDecider.INSTANCE, FollowUpId.of(meetingId), until);
        return Stream.of(
                        told.events().stream(),
                        followed.events().stream(),
                        handed.events().stream(),
                        trail.events(meetingId, until))
                .flatMap(events -> events);
    }

    /// What is adapted elsewhere once a meeting is over is none of its business, whoever reads its papers later.
    private static boolean isOver(Seen seen) {
        return seen.meeting() instanceof Closed || seen.meeting() instanceof Cancelled;
    }

    private static Instant limit(Until until, List<RecordedEvent> own, List<Recorded> recorded) {
        return until instanceof Until.RecordedBy(Instant asOf)
                ? asOf
                : latest(Stream.concat(own.stream(), wider(recorded).flatMap(Dossiers::events)));
    }

    /// The adaptations of house and series that the meeting ever felt.
    private static Stream<RecordedEvent> felt(
            List<Recorded> recorded, List<RecordedEvent> own, Instant limit) {
        var instants =
                Stream.concat(own.stream().map(RecordedEvent::receivedAt), Stream.of(limit))
                        .filter(at -> !at.isAfter(limit))
                        .distinct()
                        .toList();
        return wider(recorded)
                .flatMap(each -> {
                    var held =
                            instants.stream()
                                    .flatMap(at -> each.past().state().at(at).stream())
                                    .map(Adaptation::number)
                                    .collect(Collectors.toSet());
                    return events(each).filter(event -> held.contains(number(event)));
                });
    }

    private static long number(RecordedEvent event) {
        return event.payload() instanceof PolicyAdapted e ? e.adaptation().number() : 0;
    }

    private static Stream<RecordedEvent> own(List<Recorded> recorded) {
        return recorded.stream()
                .filter(each -> each.scope() instanceof OneMeeting)
                .flatMap(Dossiers::events);
    }

    private static Stream<Recorded> wider(List<Recorded> recorded) {
        return recorded.stream().filter(each -> !(each.scope() instanceof OneMeeting));
    }

    private static Stream<RecordedEvent> events(Recorded scope) {
        return scope.past().events().stream();
    }

    /// By both clocks: an adaptation begins by the edge's, which may be a moment ahead.
    private static Instant latest(Stream<RecordedEvent> events) {
        return events.flatMap(event -> Stream.of(event.recordedAt(), event.receivedAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
