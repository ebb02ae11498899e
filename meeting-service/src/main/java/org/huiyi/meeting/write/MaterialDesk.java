package org.huiyi.meeting.write;

import org.huiyi.contracts.decision.Act;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Receipt;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.material.MaterialCommand;
import org.huiyi.meeting.material.MaterialFacts;
import org.huiyi.meeting.meeting.Meeting.NotScheduled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.rest.Acts;
import org.huiyi.rest.NotFoundException;

/// Where every request about material is given the facts of its meeting, stamped and sent.
public final class MaterialDesk {
    /// What is asked, once it is known of which meeting, who acts when and by which policy.
    @FunctionalInterface
    public interface Intent {
        MaterialCommand by(MaterialFacts facts, Act act, PolicyInForce policy);
    }

    private final Histories histories;
    private final PoliciesInForce policies;
    private final Commands commands;
    private final Acts acts;

    public MaterialDesk(
            Histories histories, PoliciesInForce policies, Commands commands, Acts acts) {
        this.histories = histories;
        this.policies = policies;
        this.commands = commands;
        this.acts = acts;
    }

    /// @throws NotFoundException there is no such meeting, or it does not concern the caller
    public Receipt take(Request request, Told told, Intent intent) {
        return send(prepare(request, told, intent), request.conditions());
    }

    /// What would be sent; nothing is decided yet.
    ///
    /// @throws NotFoundException as above
    MaterialCommand prepare(Request request, Told told, Intent intent) {
        Registered meeting = meeting(request);
        var act = acts.at(request.caller(), told.occurredAt(), told.reason());
        var policy = policies.of(meeting, request.meetingId(), act.receivedAt());
        return intent.by(MaterialFacts.of(meeting), act, policy);
    }

    Receipt send(MaterialCommand command, Conditions conditions) {
        return commands.send(command, conditions);
    }

    private Registered meeting(Request request) {
        return switch (histories.fold(MeetingDecider.INSTANCE, request.meetingId()).state()) {
            case Registered meeting when meeting.plan().concerns(request.caller().actor()) ->
                    meeting;
            case Registered _, NotScheduled _ -> throw new NotFoundException();
        };
    }
}
