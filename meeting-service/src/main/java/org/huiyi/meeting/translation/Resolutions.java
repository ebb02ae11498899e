package org.huiyi.meeting.translation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.bridge.Announcement;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.ActionRequest.ResolveV1;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Contents.Superseded;
import org.huiyi.meeting.minutes.Edition;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.Numbering;
import org.jspecify.annotations.Nullable;

/// What the minutes of a meeting resolve by now, in every session, as work for action-service, which follows it
/// (R03). What is told last holds, so each edition anywhere makes another of the whole.
record Resolutions(RecordedEvent event, Plan plan) {
    /// @param records in the order of their sessions, whether published or not
    Announcement of(List<Minutes> records) {
        var request =
                new ResolveV1(
                        event.eventId(),
                        plan.meetingId(),
                        plan.organiser(),
                        plan.parties().memberships().stream().map(Membership::partyId).toList(),
                        records.stream().mapToInt(m -> m.aftermath().editions().size()).sum(),
                        IntStream.rangeClosed(1, records.size())
                                .boxed()
                                .flatMap(session -> resolved(session, records.get(session - 1)))
                                .toList(),
                        event.policyVersion());
        return Requests.of(request, 0);
    }

    private Stream<ResolveV1.Resolved> resolved(int session, Minutes minutes) {
        List<Edition> editions = minutes.aftermath().editions();
        return editions.isEmpty() ? Stream.of() : resolved(session, editions.getLast());
    }

    private Stream<ResolveV1.Resolved> resolved(int session, Edition edition) {
        List<Resolution> all = edition.contents().resolutions().entries();
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(place ->
                        new ResolveV1.Resolved(
                                Numbering.through(session, place),
                                text(all.get(place - 1).text(), session),
                                all.get(place - 1).noActionReason() != null,
                                items(edition, place),
                                superseded(all.get(place - 1).supersedes())));
    }

    private static ResolveV1.@Nullable Superseded superseded(@Nullable Superseded earlier) {
        return earlier == null
                ? null
                : new ResolveV1.Superseded(earlier.meetingId(), earlier.resolution());
    }

    private static List<Integer> items(Edition edition, int resolution) {
        var actions = edition.contents().actions().entries();
        return IntStream.range(0, actions.size())
                .filter(i -> Integer.valueOf(resolution).equals(actions.get(i).resolution()))
                .mapToObj(i -> edition.actionNumbers().get(i))
                .toList();
    }

    private Personal text(Personal text, int session) {
        return Audience.isSensitive(plan) ? Assignments.link(text, plan, session) : text;
    }
}
