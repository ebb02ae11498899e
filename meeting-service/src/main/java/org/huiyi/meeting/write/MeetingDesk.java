package org.huiyi.meeting.write;

import org.huiyi.contracts.decision.Act;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Receipt;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.MeetingCommand;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// Where every request to a meeting is stamped, given the policy in force, sent, and its answer worded.
public final class MeetingDesk {
    /// Who asks which meeting, under which conditions.
    public record Request(String meetingId, Caller caller, Conditions conditions) {}

    /// What is asked, once it is known who acts when and by which policy.
    @FunctionalInterface
    public interface Intent {
        MeetingCommand by(Act act, PolicyInForce policy);
    }

    private final Commands commands;
    private final PoliciesInForce policies;
    private final Acts acts;
    private final Answers answers;

    public MeetingDesk(Commands commands, PoliciesInForce policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    /// 200 with what was recorded.
    public ResponseEntity<Answer> take(Request request, Told told, Intent intent) {
        var act = acts.at(request.caller(), told.occurredAt(), told.reason());
        var policy = policies.of(request.meetingId(), act.receivedAt());
        return answers.ok(request.meetingId(), send(request, intent.by(act, policy)));
    }

    /// 201 with the place of the new meeting.
    public ResponseEntity<Answer> open(Request request, @Nullable String series, Intent intent) {
        var act = acts.now(request.caller());
        var policy = policies.ofNew(request.caller().party(), series, act.receivedAt());
        Receipt receipt = send(request, intent.by(act, policy));
        return answers.created(request.meetingId(), receipt, "/v1/meetings/" + request.meetingId());
    }

    private Receipt send(Request request, MeetingCommand command) {
        return commands.send(command, request.conditions());
    }
}
