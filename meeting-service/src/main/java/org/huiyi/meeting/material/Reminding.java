package org.huiyi.meeting.material;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.meeting.law.DistributionOfMaterial;
import org.huiyi.meeting.material.MaterialCommand.DeclareMaterialOverdue;
import org.huiyi.meeting.material.MaterialCommand.DeclareMaterialReminders;
import org.huiyi.meeting.material.MaterialCommand.LetDistributionFallDue;
import org.huiyi.meeting.material.MaterialCommand.LetDistributionLapse;
import org.huiyi.meeting.material.PreparationEvent.DistributionFellDue;
import org.huiyi.meeting.material.PreparationEvent.DistributionLapsed;
import org.huiyi.meeting.material.PreparationEvent.DistributionOverdue;
import org.huiyi.meeting.material.PreparationEvent.DistributionReminderDue;
import org.huiyi.meeting.material.PreparationEvent.MaterialReminderDue;

/// Ahead of what is due whoever still owes it is reminded, once: a party of what it was asked for, the organiser
/// of material for the meeting.
final class Reminding {
    private Reminding() {}

    static Decision<MaterialEvent> declare(Materials materials, DeclareMaterialReminders c) {
        return c.act().receivedAt().isBefore(c.remindAt())
                ? nothing()
                : accept(
                        Stream.concat(ofRequests(materials, c), ofDistribution(materials, c))
                                .toList(),
                        List.of());
    }

    /// What is handed out, or said not to be needed, is not due any more.
    static Decision<MaterialEvent> fallDue(Materials materials, LetDistributionFallDue c) {
        var known = materials.distribution();
        boolean same = known != null && known.dueAt().equals(c.dueAt());
        return same || !materials.isDistributionOwed()
                ? nothing()
                : accept(
                        new DistributionFellDue(
                                c.meetingId(),
                                c.startsAt(),
                                c.dueAt(),
                                c.remindAt(),
                                c.policyVersion()));
    }

    static Decision<MaterialEvent> lapse(Materials materials, LetDistributionLapse c) {
        return materials.distribution() == null
                ? nothing()
                : accept(new DistributionLapsed(c.meetingId()));
    }

    static boolean passes(Materials materials, DeclareMaterialOverdue c) {
        var due = materials.distribution();
        return due != null && due.isDue(c.dueAt()) && materials.isDistributionOwed();
    }

    static MaterialEvent overdue(DeclareMaterialOverdue c) {
        return new DistributionOverdue(c.meetingId(), c.dueAt());
    }

    static Finding finding(Instant dueAt) {
        return DistributionOfMaterial.overdue(dueAt);
    }

    private static Stream<MaterialEvent> ofRequests(
            Materials materials, DeclareMaterialReminders c) {
        return materials.wanted().stream()
                .filter(wanted -> wanted.isOwed() && c.remindAt().equals(wanted.remindAt()))
                .map(wanted ->
                        new MaterialReminderDue(
                                c.meetingId(),
                                wanted.number(),
                                wanted.partyId(),
                                c.remindAt(),
                                wanted.dueAt()));
    }

    private static Stream<MaterialEvent> ofDistribution(
            Materials materials, DeclareMaterialReminders c) {
        return Stream.ofNullable(materials.distribution())
                .filter(due ->
                        materials.isDistributionOwed() && c.remindAt().equals(due.remindAt()))
                .map(due -> new DistributionReminderDue(c.meetingId(), c.remindAt(), due.dueAt()));
    }
}
