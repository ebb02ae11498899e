package org.huiyi.meeting.material;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.MaterialRefusal.RequestNotOpen;
import org.huiyi.meeting.law.MaterialRefusal.ReturnWithoutReason;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PreparationByParties;
import org.huiyi.meeting.law.Reminders;
import org.huiyi.meeting.material.MaterialCommand.Asked;
import org.huiyi.meeting.material.MaterialCommand.DeclareMaterialOverdue;
import org.huiyi.meeting.material.MaterialCommand.LetRequestsLapse;
import org.huiyi.meeting.material.MaterialCommand.RequestMaterial;
import org.huiyi.meeting.material.MaterialCommand.ReturnMaterial;
import org.huiyi.meeting.material.MaterialCommand.SubmitMaterial;
import org.huiyi.meeting.material.PreparationEvent.MaterialOverdue;
import org.huiyi.meeting.material.PreparationEvent.MaterialRequestLapsed;
import org.huiyi.meeting.material.PreparationEvent.MaterialRequested;
import org.huiyi.meeting.material.PreparationEvent.MaterialReturned;
import org.huiyi.meeting.material.PreparationEvent.MaterialSubmitted;
import org.jspecify.annotations.Nullable;

/// Asking a party for material: it submits in time, late, or is overdue; what is wrong is sent back.
final class Preparing {
    private Preparing() {}

    static Decision<MaterialEvent> request(Materials materials, RequestMaterial c) {
        var missing = PreparationByParties.missing(c.partyId(), c.title(), c.dueAt());
        if (!missing.isEmpty()) {
            return Decision.refuse(List.copyOf(missing));
        }
        String party = Objects.requireNonNull(c.partyId());
        Instant dueAt = Objects.requireNonNull(c.dueAt());
        Instant now = c.act().receivedAt();
        return new Judgement(c.act(), c.policy())
                .refuse(PreparationByParties.bars(party, dueAt, c.facts().parties(), now))
                .settle(() ->
                        List.of(
                                new MaterialRequested(
                                        c.meetingId(),
                                        materials.wanted().size() + 1,
                                        party,
                                        Objects.requireNonNull(c.title()),
                                        dueAt,
                                        now,
                                        c.policyVersion(),
                                        Reminders.ahead(
                                                dueAt, c.policy().materialsReminder(), now))));
    }

    static Decision<MaterialEvent> submit(Materials materials, SubmitMaterial c) {
        Wanted wanted = materials.wanted(c.number()).orElseThrow();
        var material = materials.find(c.materialId());
        if (material.isEmpty() || !material.get().supplier().equals(wanted.partyId())) {
            return Decision.refuse(new Hidden());
        }
        if (!wanted.isOwed()) {
            return c.materialId().equals(wanted.materialId())
                    ? nothing()
                    : Decision.refuse(new RequestNotOpen(c.number(), wanted.state().name()));
        }
        int version = material.get().latest().number();
        return new Judgement(c.act(), c.policy())
                .remark(remarks(wanted, c.act()))
                .settle(() -> answered(materials, c, c.materialId(), version, c.number()));
    }

    static List<Finding> remarks(Wanted wanted, Act act) {
        return PreparationByParties.remarksOnSubmission(
                wanted.partyId(), wanted.number(), act.receivedAt(), wanted.dueAt());
    }

    /// A due time that passed is declared before anything follows from it.
    static List<MaterialEvent> answered(
            Materials materials,
            Asked c,
            String materialId,
            int version,
            @Nullable Integer number) {
        if (number == null) {
            return List.of();
        }
        Wanted wanted = materials.wanted(number).orElseThrow();
        Instant at = c.act().receivedAt();
        boolean late = PreparationByParties.isLate(at, wanted.dueAt());
        var events = new ArrayList<MaterialEvent>();
        if (late && !wanted.isDeclared()) {
            events.add(overdue(c.meetingId(), wanted));
        }
        events.add(
                new MaterialSubmitted(
                        c.meetingId(), number, wanted.partyId(), materialId, version, at, late));
        return events;
    }

    static Decision<MaterialEvent> giveBack(Materials materials, ReturnMaterial c) {
        Wanted wanted = materials.wanted(c.number()).orElseThrow();
        if (wanted.state() != Wanted.State.SUBMITTED) {
            return Decision.refuse(new RequestNotOpen(c.number(), wanted.state().name()));
        }
        Instant now = c.act().receivedAt();
        var judgement =
                new Judgement(c.act(), c.policy())
                        .refuseIf(!c.act().hasReason(), ReturnWithoutReason::new);
        if (c.dueAt() != null) {
            judgement.refuse(PreparationByParties.barsOfTime(c.dueAt(), now));
        }
        boolean passed = c.dueAt() == null && !wanted.dueAt().isAfter(now) && !wanted.isDeclared();
        return judgement
                .remarkIf(passed, () -> finding(wanted))
                .settle(() -> returned(wanted, c, passed));
    }

    /// What is sent back after its due time without another one is owed, and overdue at once.
    private static List<MaterialEvent> returned(Wanted wanted, ReturnMaterial c, boolean passed) {
        var events = new ArrayList<MaterialEvent>();
        Instant now = c.act().receivedAt();
        Instant dueAt = c.dueAt() == null ? wanted.dueAt() : c.dueAt();
        events.add(
                new MaterialReturned(
                        c.meetingId(),
                        wanted.number(),
                        wanted.partyId(),
                        Personal.of(c.act().actor().sub(), c.act().reason()),
                        dueAt,
                        now,
                        Reminders.ahead(dueAt, c.policy().materialsReminder(), now)));
        if (passed) {
            events.add(overdue(c.meetingId(), wanted));
        }
        return events;
    }

    static Decision<MaterialEvent> declare(Materials materials, DeclareMaterialOverdue c) {
        if (c.act().receivedAt().isBefore(c.dueAt())) {
            return nothing();
        }
        var owed =
                materials.wanted().stream()
                        .filter(Wanted::isOwed)
                        .filter(wanted -> !wanted.isDeclared() && wanted.dueAt().equals(c.dueAt()))
                        .toList();
        boolean distribution = Reminding.passes(materials, c);
        var events = owed.stream().map(wanted -> overdue(c.meetingId(), wanted));
        var findings = owed.stream().map(Preparing::finding);
        return accept(
                distribution
                        ? Stream.concat(events, Stream.of(Reminding.overdue(c))).toList()
                        : events.toList(),
                distribution
                        ? Stream.concat(findings, Stream.of(Reminding.finding(c.dueAt()))).toList()
                        : findings.toList());
    }

    static Decision<MaterialEvent> lapse(Materials materials, LetRequestsLapse c) {
        return accept(
                materials.wanted().stream()
                        .filter(Wanted::isOwed)
                        .filter(wanted ->
                                c.partyId() == null || c.partyId().equals(wanted.partyId()))
                        .map(wanted -> lapsed(c.meetingId(), wanted))
                        .toList(),
                List.of());
    }

    private static Finding finding(Wanted wanted) {
        return PreparationByParties.overdue(wanted.partyId(), wanted.number(), wanted.dueAt());
    }

    private static MaterialEvent overdue(String meetingId, Wanted wanted) {
        return new MaterialOverdue(meetingId, wanted.number(), wanted.partyId(), wanted.dueAt());
    }

    private static MaterialEvent lapsed(String meetingId, Wanted wanted) {
        return new MaterialRequestLapsed(meetingId, wanted.number(), wanted.partyId());
    }
}
