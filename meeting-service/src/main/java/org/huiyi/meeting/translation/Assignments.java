package org.huiyi.meeting.translation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import org.huiyi.bridge.Announcement;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.ActionRequest.AssignV1;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Assignee;
import org.jspecify.annotations.Nullable;

/// The action items of published minutes as work for action-service. Published items are complete (R33).
///
/// @param checkCadence how often progress is looked at where an item does not say
record Assignments(RecordedEvent event, Plan plan, @Nullable Duration checkCadence) {
    /// @param item counted from 1
    Announcement of(int item, ActionItem action) {
        Assignee assignee = requireNonNull(action.assignee());
        String party = requireNonNull(action.partyId());
        boolean person = assignee.person() != null;
        var request =
                new AssignV1(
                        event.eventId(),
                        plan.meetingId(),
                        Audience.title(plan),
                        item,
                        action.resolution() == null ? 0 : action.resolution(),
                        task(requireNonNull(action.task())),
                        plan.organiser(),
                        party,
                        requireNonNull(person ? assignee.person() : assignee.department()),
                        person,
                        requireNonNull(action.dueAt()),
                        action.checkEvery() == null ? checkCadence : action.checkEvery(),
                        event.policyVersion(),
                        Audience.of(plan, List.of(party)),
                        Audience.of(plan, List.of(plan.organiser())),
                        action.helpers());
        return Requests.of(request, item);
    }

    /// The text of a sensitive meeting does not travel: the link to its minutes stands for it.
    private Personal task(Personal task) {
        return Audience.isSensitive(plan) ? link(task, plan) : task;
    }

    static Personal link(Personal words, Plan plan) {
        return Personal.of(words.person(), "/v1/meetings/" + plan.meetingId() + "/minutes");
    }
}
