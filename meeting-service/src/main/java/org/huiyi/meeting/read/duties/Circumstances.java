package org.huiyi.meeting.read.duties;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.history.AgreementsOnRecord;
import org.huiyi.meeting.history.FollowUps;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.read.duties.Known.Closing;

/// Folds everything that the duties of a meeting follow from.
public final class Circumstances {
    private final RegisteredMeetings meetings;
    private final MinutesOfMeetings minutes;
    private final MaterialsOfMeetings materials;
    private final AgreementsOnRecord agreements;
    private final PoliciesInForce policies;
    private final FollowUps followUps;

    public Circumstances(
            RegisteredMeetings meetings,
            MinutesOfMeetings minutes,
            MaterialsOfMeetings materials,
            AgreementsOnRecord agreements,
            PoliciesInForce policies,
            FollowUps followUps) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.materials = materials;
        this.agreements = agreements;
        this.policies = policies;
        this.followUps = followUps;
    }

    /// @param at by whose policy lead times are taken before the end; what follows the end keeps to the
    ///     policy of the end
    Optional<Known> of(String meetingId, Instant at) {
        return meetings.find(meetingId)
                .map(meeting ->
                        new Known(
                                meeting,
                                minutes.all(meeting, new Until.Now()).stream()
                                        .map(Past::state)
                                        .toList(),
                                materials.of(meetingId).state(),
                                agreements(meeting.plan()),
                                policies.of(meeting, meetingId, judged(meeting, at)),
                                new Closing(
                                        followUps.open(meetingId),
                                        policies.of(meeting, meetingId, at))));
    }

    private static Instant judged(Registered meeting, Instant at) {
        return meeting instanceof Ended ended ? ended.course().endedAt() : at;
    }

    private Map<String, Agreement> agreements(Plan plan) {
        if (!plan.isSensitive()) {
            return Map.of();
        }
        String organiser = plan.organiser();
        return plan.parties().activeIds().stream()
                .filter(party -> !party.equals(organiser))
                .collect(Collectors.toMap(p -> p, party -> agreements.of(organiser, party)));
    }
}
