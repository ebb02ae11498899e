package org.huiyi.meeting.read.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.huiyi.meeting.minutes.Minutes.Published;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesOverdue;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.policy.PolicyTimeline;
import org.jspecify.annotations.Nullable;

/// A meeting's history as evidence, up to some point. No clock: what was due and not done is declared by
/// events.
///
/// @param events of the meeting, its minutes, what its parties were told, what became of its actions and the policy of its scopes, in
///     the order they were recorded
/// @param minutes every record, in the order of the sessions
/// @param until the instant whose policy holds for what is still to come: the last one known of while the
///     meeting goes on, its last event once it is over
record Dossier(
        Registered meeting,
        List<Minutes> minutes,
        List<RecordedEvent> events,
        PolicyTimeline timeline,
        Instant until) {
    /// What the rule was met or not met by: what says so itself, what was remarked on, and what decided it.
    List<RecordedEvent> evidence(Rule rule) {
        return events.stream()
                .filter(e ->
                        e.rules().contains(rule)
                                || remarks(e, rule)
                                || Deciding.isProof(rule, e.payload()))
                .toList();
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

    /// The published ones.
    List<Published> published() {
        return minutes.stream().flatMap(Dossier::published).toList();
    }

    boolean allPublished() {
        return published().size() == minutes.size();
    }

    /// When those are due that are not published yet, as far as that is settled; the first first.
    List<Instant> dueTimes() {
        return unpublished()
                .mapToObj(this::deadline)
                .flatMap(Optional::stream)
                .map(Deadline::dueAt)
                .sorted()
                .toList();
    }

    /// Whether some of those were declared overdue.
    boolean anyOverdue() {
        return unpublished()
                .anyMatch(session ->
                        of(MinutesOverdue.class)
                                .map(event -> (MinutesOverdue) event.payload())
                                .anyMatch(e -> e.sessionNumber() == session));
    }

    private IntStream unpublished() {
        return IntStream.rangeClosed(1, minutes.size())
                .filter(session -> !(minutes.get(session - 1) instanceof Published));
    }

    /// Of the last record, settled at the end of the meeting; null before.
    @Nullable Deadline deadline() {
        return deadline(minutes.size()).orElse(null);
    }

    /// Settled at the end of the session or the meeting.
    private Optional<Deadline> deadline(int session) {
        var settled = minutes.get(session - 1).deadline();
        return Optional.ofNullable(
                settled == null ? MeetingFacts.of(meeting, session).deadline() : settled);
    }

    private static Stream<Published> published(Minutes one) {
        return one instanceof Published published ? Stream.of(published) : Stream.of();
    }

    /// What holds for what is still to come.
    PolicyInForce policy() {
        return timeline.at(until);
    }

    private static boolean remarks(RecordedEvent event, Rule rule) {
        return event.findings().stream().anyMatch(finding -> finding.rule() == rule);
    }
}
