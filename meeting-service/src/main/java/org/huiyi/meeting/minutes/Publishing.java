package org.huiyi.meeting.minutes;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.AssignmentOfActions;
import org.huiyi.meeting.law.ContentsOfMinutes;
import org.huiyi.meeting.law.MinutesRefusal.MinutesBeforeTheEnd;
import org.huiyi.meeting.law.OneMinutesRecord;
import org.huiyi.meeting.law.PublicationOfMinutes;
import org.huiyi.meeting.minutes.Minutes.Overdue;
import org.huiyi.meeting.minutes.MinutesCommand.PublishMinutes;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesOverdue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;

/// Publishing: once, after the end, complete, and with a reason when late.
final class Publishing {
    private Publishing() {}

    static Decision<MinutesEvent> decide(Minutes minutes, PublishMinutes c) {
        var published = OneMinutesRecord.refusal(minutes);
        if (published.isPresent()) {
            return refuse(published.get());
        }
        Deadline deadline = c.facts().deadline();
        return deadline == null ? refuse(new MinutesBeforeTheEnd()) : judge(minutes, c, deadline);
    }

    private static Decision<MinutesEvent> judge(
            Minutes minutes, PublishMinutes c, Deadline deadline) {
        List<Refusal> refusals = refusals(minutes.contents(), c, deadline);
        return refusals.isEmpty()
                ? accept(events(minutes, c, deadline), findings(minutes.contents(), c, deadline))
                : refuse(refusals);
    }

    private static List<Refusal> refusals(Contents contents, PublishMinutes c, Deadline deadline) {
        Instant at = c.act().receivedAt();
        return Stream.<Stream<? extends Refusal>>of(
                        ContentsOfMinutes.refusal(contents).stream(),
                        PublicationOfMinutes.refusal(at, deadline.dueAt(), c.lateReason()).stream(),
                        AssignmentOfActions.refusals(
                                contents, c.facts().parties(), deadline.endedAt())
                                .stream())
                .<Refusal>flatMap(all -> all)
                .toList();
    }

    private static List<Finding> findings(Contents contents, PublishMinutes c, Deadline deadline) {
        Instant at = c.act().receivedAt();
        return Stream.of(
                        PublicationOfMinutes.findings(at, deadline.dueAt()),
                        AssignmentOfActions.findings(contents, at))
                .flatMap(List::stream)
                .toList();
    }

    /// A due time that passed is declared before anything follows from it.
    private static List<MinutesEvent> events(Minutes minutes, PublishMinutes c, Deadline deadline) {
        Instant at = c.act().receivedAt();
        boolean late = PublicationOfMinutes.isLate(at, deadline.dueAt());
        var events = CatchingUp.on(minutes, c, deadline);
        if (late && !isDeclared(minutes, deadline)) {
            events.add(new MinutesOverdue(c.meetingId(), deadline.dueAt(), c.kept()));
        }
        events.add(
                new MinutesPublished(
                        c.meetingId(),
                        at,
                        deadline.dueAt(),
                        late,
                        reason(c, late),
                        c.facts().owed(),
                        c.kept()));
        return events;
    }

    private static boolean isDeclared(Minutes minutes, Deadline deadline) {
        return minutes instanceof Overdue(_, var declared) && declared.equals(deadline);
    }

    private static Personal reason(PublishMinutes c, boolean late) {
        return late ? Personal.of(c.act().actor().sub(), c.lateReason()) : null;
    }
}
