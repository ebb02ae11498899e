package org.huiyi.action.action;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import org.huiyi.action.law.Cadence;
import org.huiyi.action.law.Terms;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// What the minutes say about an action. Its due time can be extended, its assignee and
/// its organiser changed.
///
/// @param title of the meeting; empty when that is sensitive
/// @param number of the action in the minutes, from 1
/// @param resolution of the minutes that it carries out, from 1
/// @param partyId the one accountable party
/// @param assignee a person, or a department of the party
/// @param checkEvery the cadence of reports and checks; null when none was agreed
/// @param policyVersion the policy everything about this action is judged by
/// @param terms what that policy makes of checks and escalations; null means the presets
/// @param zone the meeting's, in which its people are told times; null of what was assigned before it was known
public record Item(
        String actionId,
        String meetingId,
        String title,
        int number,
        int resolution,
        Personal task,
        String organiser,
        String partyId,
        String assignee,
        boolean assigneeIsPerson,
        Instant dueAt,
        @Nullable Duration checkEvery,
        String policyVersion,
        @Nullable Terms terms,
        @Nullable String zone) {
    public Item {
        requireNonNull(task, "task");
        requireNonNull(dueAt, "dueAt");
    }

    Item dueBy(Instant extended) {
        return new Item(
                actionId,
                meetingId,
                title,
                number,
                resolution,
                task,
                organiser,
                partyId,
                assignee,
                assigneeIsPerson,
                extended,
                checkEvery,
                policyVersion,
                terms,
                zone);
    }

    Item assignedTo(String newAssignee, boolean person) {
        return new Item(
                actionId,
                meetingId,
                title,
                number,
                resolution,
                task,
                organiser,
                partyId,
                newAssignee,
                person,
                dueAt,
                checkEvery,
                policyVersion,
                terms,
                zone);
    }

    Item organisedBy(String newOrganiser) {
        return new Item(
                actionId,
                meetingId,
                title,
                number,
                resolution,
                task,
                newOrganiser,
                partyId,
                assignee,
                assigneeIsPerson,
                dueAt,
                checkEvery,
                policyVersion,
                terms,
                zone);
    }

    public Cadence cadence() {
        return new Cadence(checkEvery, policy().calendar());
    }

    public Terms policy() {
        return terms == null ? Terms.PRESETS : terms;
    }
}
