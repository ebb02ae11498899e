package org.huiyi.meeting.read.compliance;

import java.time.Instant;
import java.util.Optional;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.PlanEvent.PurposeAcknowledged;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;

/// Whether every party knew purpose and topics by the start (R07); whoever acknowledged later was late, but for
/// those who only joined later.
final class Acknowledged {
    private final Dossier dossier;

    private Acknowledged(Dossier dossier) {
        this.dossier = dossier;
    }

    static Ruling ruling(Dossier dossier) {
        return new Acknowledged(dossier).ruling();
    }

    private Ruling ruling() {
        var bound =
                dossier.meeting().plan().parties().active().stream()
                        .filter(m -> !joinedLate(m))
                        .toList();
        var missing = bound.stream().filter(m -> m.acknowledgedBy() == null).toList();
        if (!missing.isEmpty()) {
            return Ruling.of(
                    Verdict.BREACHED,
                    "not-acknowledged",
                    missing.stream().map(Membership::partyId).toList());
        }
        return bound.stream().anyMatch(this::acknowledgedLate)
                ? Ruling.of(Verdict.LATE, "acknowledged-late")
                : Ruling.of(Verdict.SATISFIED);
    }

    private boolean joinedLate(Membership member) {
        return start().filter(start -> member.invitedAt().isAfter(started(start))).isPresent();
    }

    private boolean acknowledgedLate(Membership member) {
        long start = start().map(RecordedEvent::position).orElse(Long.MAX_VALUE);
        return dossier.of(PurposeAcknowledged.class)
                .filter(e -> e.position() > start)
                .map(RecordedEvent::payload)
                .anyMatch(e ->
                        e instanceof PurposeAcknowledged told
                                && told.partyId().equals(member.partyId()));
    }

    private Optional<RecordedEvent> start() {
        return dossier.of(MeetingStarted.class).findFirst();
    }

    private static Instant started(RecordedEvent start) {
        return ((MeetingStarted) start.payload()).startedAt();
    }
}
