package org.huiyi.meeting.translation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.huiyi.bridge.Announcement;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.ActionRequest.AssignV1;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Assignee;
import org.huiyi.meeting.minutes.Numbering;
import org.huiyi.meeting.policy.Parameters;

/// The action items of published minutes as work for action-service. Published items are complete (R33).
///
/// @param session whose minutes assign them, counted from 1
/// @param policy by which actions are followed up: how often progress is looked at where an item does not say,
///     on which days, and who is told of what is not done
record Assignments(RecordedEvent event, Plan plan, int session, Parameters policy) {
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
                        action.resolution() == null
                                ? 0
                                : Numbering.through(session, action.resolution()),
                        task(requireNonNull(action.task())),
                        plan.organiser(),
                        party,
                        requireNonNull(person ? assignee.person() : assignee.department()),
                        person,
                        requireNonNull(action.dueAt()),
                        action.checkEvery() == null ? policy.checkCadence() : action.checkEvery(),
                        event.policyVersion(),
                        Audience.of(plan, List.of(party)),
                        Audience.of(plan, List.of(plan.organiser())),
                        action.helpers(),
                        Supervision.terms(policy),
                        plan.slot().zone());
        return Requests.of(request, item);
    }

    /// The text of a sensitive meeting does not travel: the link to its minutes stands for it.
    private Personal task(Personal task) {
        return Audience.isSensitive(plan) ? link(task, plan, session) : task;
    }

    static Personal link(Personal words, Plan plan, int session) {
        Integer n = plan.proceedings().sessions().named(session);
        String of = "/v1/meetings/" + plan.meetingId() + (n == null ? "" : "/sessions/" + n);
        return Personal.of(words.person(), of + "/minutes");
    }
}
