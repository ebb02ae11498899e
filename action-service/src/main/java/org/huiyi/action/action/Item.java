package org.huiyi.action.action;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import org.huiyi.action.law.AcceptanceOfActions;
import org.huiyi.action.law.Cadence;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// What the minutes say about an action. Only its due time can be extended.
///
/// @param title of the meeting; empty when that is sensitive
/// @param number of the action in the minutes, from 1
/// @param resolution of the minutes that it carries out, from 1
/// @param partyId the one accountable party
/// @param assignee a person, or a department of the party
/// @param checkEvery the cadence of reports and checks; null when none was agreed
/// @param policyVersion the policy everything about this action is judged by
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
        String policyVersion) {
    public Item {
        requireNonNull(task, "task");
        requireNonNull(dueAt, "dueAt");
    }

    /// May take the action on, report on it and complete it.
    public boolean isOwedBy(Actor actor) {
        return AcceptanceOfActions.isOwed(actor, partyId, assigneeIsPerson ? assignee : null);
    }

    /// May know that the action exists.
    public boolean isVisibleTo(Actor actor) {
        return isOwedBy(actor) || actor.party().equals(organiser);
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
                policyVersion);
    }

    public Cadence cadence() {
        return new Cadence(checkEvery);
    }
}
