package org.huiyi.meeting.read.compliance;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.minutes.Deadline;
import org.huiyi.meeting.minutes.MeetingFacts;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.policy.PolicyTimeline;
import org.jspecify.annotations.Nullable;

/// A meeting's history as evidence, up to some point. No clock: what was due and not done is declared by
/// events.
///
/// @param events of the meeting, its minutes, what its parties were told, what became of its actions and the policy of its scopes, in
///     the order they were recorded
/// @param until the instant whose policy holds for what is still to come: the last one known of while the
///     meeting goes on, its last event once it is over
record Dossier(
        Registered meeting,
        Minutes minutes,
        List<RecordedEvent> events,
        PolicyTimeline timeline,
        Instant until) {
    /// What the rule was met or not met by.
    List<RecordedEvent> evidence(Rule rule) {
        return events.stream().filter(e -> e.rules().contains(rule) || remarks(e, rule)).toList();
    }

    /// What was held against it; a hint is not.
    List<Finding> findings(Rule rule) {
        return remarks(rule).filter(finding -> finding.mode() != Mode.GUIDE).toList();
    }

    /// All that was said about it, hints included.
    Stream<Finding> remarks(Rule rule) {
        return events.stream()
                .flatMap(event -> event.findings().stream())
                .filter(finding -> finding.rule() == rule);
    }

    Stream<RecordedEvent> of(Class<? extends Event> type) {
        return events.stream().filter(event -> type.isInstance(event.payload()));
    }

    boolean has(Class<? extends Event> type) {
        return of(type).findAny().isPresent();
    }

    /// Whether nothing more is expected of anybody.
    boolean isClosed() {
        return meeting instanceof Closed;
    }

    /// Settled at the end of the meeting; null before.
    @Nullable Deadline deadline() {
        var settled = minutes.deadline();
        return settled == null ? MeetingFacts.of(meeting).deadline() : settled;
    }

    /// What holds for what is still to come.
    PolicyInForce policy() {
        return timeline.at(until);
    }

    private static boolean remarks(RecordedEvent event, Rule rule) {
        return event.findings().stream().anyMatch(finding -> finding.rule() == rule);
    }
}
