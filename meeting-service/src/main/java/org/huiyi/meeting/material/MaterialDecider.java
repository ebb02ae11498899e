package org.huiyi.meeting.material;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.PlanRefusal.OutOfOrder;
import org.huiyi.meeting.material.MaterialCommand.Asked;
import org.huiyi.meeting.material.MaterialCommand.DeclareMaterialOverdue;
import org.huiyi.meeting.material.MaterialCommand.DeclareMaterialReminders;
import org.huiyi.meeting.material.MaterialCommand.DistributeMaterial;
import org.huiyi.meeting.material.MaterialCommand.HandOutMaterial;
import org.huiyi.meeting.material.MaterialCommand.LetDistributionFallDue;
import org.huiyi.meeting.material.MaterialCommand.LetDistributionLapse;
import org.huiyi.meeting.material.MaterialCommand.LetRequestsLapse;
import org.huiyi.meeting.material.MaterialCommand.PassOnMaterial;
import org.huiyi.meeting.material.MaterialCommand.RecordDelivery;
import org.huiyi.meeting.material.MaterialCommand.RequestMaterial;
import org.huiyi.meeting.material.MaterialCommand.ReturnMaterial;
import org.huiyi.meeting.material.MaterialCommand.ReviseMaterial;
import org.huiyi.meeting.material.MaterialCommand.StateNoMaterial;
import org.huiyi.meeting.material.MaterialCommand.SubmitMaterial;
import org.huiyi.meeting.material.PreparationEvent.DistributionFellDue;
import org.huiyi.meeting.material.PreparationEvent.MaterialRequested;
import org.huiyi.meeting.material.PreparationEvent.MaterialReturned;
import org.jspecify.annotations.Nullable;

/// Decides for a meeting's material. Whether a caller may know of the meeting is settled where its facts
/// are folded; the house's own commands answer in every state.
public enum MaterialDecider implements Decider<Materials, MaterialCommand, MaterialEvent> {
    INSTANCE;

    /// The alarm of the due time of a request, and of what the organiser hands out.
    public static final String MATERIAL_DUE = "material-due";

    /// The alarm ahead of it.
    public static final String MATERIAL_REMINDER = "material-reminder";

    @Override
    public Materials initial() {
        return Materials.NONE;
    }

    @Override
    public Materials evolve(Materials before, MaterialEvent event) {
        return switch (event) {
            case CirculationEvent e -> MaterialHistory.evolve(before, e);
            case PreparationEvent e -> MaterialHistory.evolve(before, e);
        };
    }

    @Override
    public Optional<Refusal> admit(Materials materials, MaterialCommand command) {
        return command instanceof Asked asked ? Roles.bar(materials, asked) : Optional.empty();
    }

    @Override
    public Decision<MaterialEvent> decide(Materials materials, MaterialCommand command) {
        return switch (command) {
            case Asked c when c.facts().isOver() -> outOfOrder(c);
            case DistributeMaterial c -> Distributing.distribute(materials, c);
            case ReviseMaterial c -> Distributing.revise(materials, c);
            case PassOnMaterial c -> Circulating.passOn(materials, c);
            case HandOutMaterial c -> Circulating.handOut(materials, c);
            case StateNoMaterial c -> Circulating.state(materials, c);
            case RecordDelivery c -> Circulating.record(materials, c);
            case RequestMaterial c -> Preparing.request(materials, c);
            case SubmitMaterial c -> Preparing.submit(materials, c);
            case ReturnMaterial c -> Preparing.giveBack(materials, c);
            case DeclareMaterialOverdue c -> Preparing.declare(materials, c);
            case LetRequestsLapse c -> Preparing.lapse(materials, c);
            case DeclareMaterialReminders c -> Reminding.declare(materials, c);
            case LetDistributionFallDue c -> Reminding.fallDue(materials, c);
            case LetDistributionLapse c -> Reminding.lapse(materials, c);
        };
    }

    @Override
    public List<Alarm> alarms(MaterialEvent event) {
        return switch (event) {
            case MaterialRequested e -> due(e.dueAt(), e.remindAt());
            case MaterialReturned e -> due(e.dueAt(), e.remindAt());
            case DistributionFellDue e -> due(e.dueAt(), e.remindAt());
            case MaterialEvent _ -> List.of();
        };
    }

    private static List<Alarm> due(Instant dueAt, @Nullable Instant remindAt) {
        var due = new Alarm(MATERIAL_DUE, dueAt);
        return remindAt == null
                ? List.of(due)
                : List.of(due, new Alarm(MATERIAL_REMINDER, remindAt));
    }

    /// What is asked does not fit the meeting's state: 409.
    static Decision<MaterialEvent> outOfOrder(Asked command) {
        return Decision.refuse(
                new OutOfOrder(
                        command.getClass().getSimpleName(), command.facts().status().name()));
    }
}
