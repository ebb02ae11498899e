package org.huiyi.meeting.read.compliance;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Proceedings;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesOverdue;

/// A meeting's history as evidence. No clock: what was due and not done is declared by events.
///
/// @param events of the meeting, its minutes, what its parties were told and its own policy, in the order they were recorded
record Judged(Registered meeting, Minutes minutes, List<RecordedEvent> events) {
    private static final Set<String> LATENESS =
            Set.of(
                    "came-late",
                    "minutes-late",
                    "minutes-sent-late",
                    "material-late",
                    "started-with-late-material");

    Verdict verdict(Rule rule) {
        if (rule == Rule.R43) {
            return Asked.verdict(events);
        }
        var deciding = Deciding.of(rule);
        if (deciding.isEmpty()) {
            return Deciding.ON_OCCASION.contains(rule) && !evidence(rule).isEmpty()
                    ? afterwards(rule)
                    : withoutOccasion(rule);
        }
        boolean decided = events.stream().anyMatch(e -> deciding.get().isInstance(e.payload()));
        return decided ? afterwards(rule) : beforehand(rule);
    }

    /// What is to be kept is being kept as long as nothing says otherwise.
    private Verdict withoutOccasion(Rule rule) {
        return rule == Rule.R54 && meeting.plan().keepsSomething()
                ? Verdict.PENDING
                : Verdict.NOT_APPLICABLE;
    }

    /// What the rule was met or not met by.
    List<RecordedEvent> evidence(Rule rule) {
        return events.stream().filter(e -> e.rules().contains(rule) || remarks(e, rule)).toList();
    }

    private Verdict beforehand(Rule rule) {
        if (meeting instanceof Cancelled) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean overdue = events.stream().anyMatch(e -> e.payload() instanceof MinutesOverdue);
        return rule == Rule.R30 && overdue ? Verdict.BREACHED : Verdict.PENDING;
    }

    private Verdict afterwards(Rule rule) {
        return switch (rule) {
            case R01 -> breachedIf(meeting.plan().outOfScopeSince() != null);
            case R07 ->
                    breachedIf(
                            meeting.plan().parties().active().stream()
                                    .anyMatch(m -> m.acknowledgedBy() == null && !joinedLate(m)));
            case R31 -> sending();
            case R53 -> changes();
            case R41 -> open(!proceedings().disagreements().open().isEmpty(), rule);
            case R50 -> open(!proceedings().matters().open(meeting.plan()).isEmpty(), rule);
            default -> byFindings(rule);
        };
    }

    /// Who joined after the start could not know before it.
    private boolean joinedLate(Membership member) {
        return events.stream()
                .anyMatch(e ->
                        e.payload() instanceof MeetingStarted started
                                && member.invitedAt().isAfter(started.startedAt()));
    }

    /// A change that waits to be told is not judged yet.
    private Verdict changes() {
        boolean open = meeting.plan().preparation().pendingAgenda() != null;
        Verdict told = byFindings(Rule.R53);
        return open && told == Verdict.SATISFIED ? Verdict.PENDING : told;
    }

    /// Open until it is closed or remarked on.
    private Verdict open(boolean open, Rule rule) {
        return open && findings(rule).findAny().isEmpty() ? Verdict.PENDING : byFindings(rule);
    }

    private Proceedings proceedings() {
        return meeting.plan().proceedings();
    }

    private Verdict byFindings(Rule rule) {
        var codes = findings(rule).map(Finding::code).toList();
        if (codes.isEmpty()) {
            return Verdict.SATISFIED;
        }
        return LATENESS.containsAll(codes) ? Verdict.LATE : Verdict.BREACHED;
    }

    /// Every party, the organiser included where it is on the list, was sent its copy.
    private Verdict sending() {
        var sent = minutes.sentTo();
        var reached = sent.stream().map(s -> s.partyId()).toList();
        var owed = meeting.plan().parties().memberships().stream().map(m -> m.partyId()).toList();
        if (!reached.containsAll(owed)) {
            return Verdict.PENDING;
        }
        return sent.stream().anyMatch(s -> s.late()) ? Verdict.LATE : Verdict.SATISFIED;
    }

    private Stream<Finding> findings(Rule rule) {
        return events.stream()
                .map(RecordedEvent::findings)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(finding -> finding.rule() == rule && finding.mode() != Mode.GUIDE);
    }

    private static boolean remarks(RecordedEvent event, Rule rule) {
        return event.findings().stream().anyMatch(finding -> finding.rule() == rule);
    }

    private static Verdict breachedIf(boolean breached) {
        return breached ? Verdict.BREACHED : Verdict.SATISFIED;
    }
}
