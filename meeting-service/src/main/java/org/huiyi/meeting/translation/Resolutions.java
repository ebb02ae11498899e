package org.huiyi.meeting.translation;

import java.util.List;
import java.util.stream.IntStream;
import org.huiyi.bridge.Announcement;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.ActionRequest.ResolveV1;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Contents.Superseded;
import org.huiyi.meeting.minutes.Edition;
import org.jspecify.annotations.Nullable;

/// What an edition of the minutes resolved, as work for action-service, which follows it (R03).
record Resolutions(RecordedEvent event, Plan plan) {
    Announcement of(Edition edition) {
        var all = edition.contents().resolutions().entries();
        var request =
                new ResolveV1(
                        event.eventId(),
                        plan.meetingId(),
                        plan.organiser(),
                        plan.parties().memberships().stream().map(Membership::partyId).toList(),
                        edition.number(),
                        IntStream.rangeClosed(1, all.size())
                                .mapToObj(n -> resolved(edition, n, all.get(n - 1)))
                                .toList(),
                        event.policyVersion());
        return Requests.of(request, 0);
    }

    private ResolveV1.Resolved resolved(Edition edition, int n, Resolution resolution) {
        return new ResolveV1.Resolved(
                n,
                text(resolution.text()),
                resolution.noActionReason() != null,
                items(edition, n),
                superseded(resolution.supersedes()));
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

    private Personal text(Personal text) {
        return Audience.isSensitive(plan) ? Assignments.link(text, plan) : text;
    }
}
