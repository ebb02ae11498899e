package org.huiyi.meeting.write;

import org.huiyi.contracts.decision.Act;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.Meeting.NotScheduled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.minutes.MeetingFacts;
import org.huiyi.meeting.minutes.MinutesCommand;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// Where every request to minutes is given the facts of its meeting, stamped, sent, and its answer worded.
public final class MinutesDesk {
    /// What is asked, once it is known of which meeting, who acts when and by which policy.
    @FunctionalInterface
    public interface Intent {
        MinutesCommand by(MeetingFacts facts, Act act, String policyVersion);
    }

    /// Who asks whose minutes.
    ///
    /// @param session counted from 1; null asks for the last
    public record Request(
            String meetingId, @Nullable Integer session, Caller caller, Conditions conditions) {}

    private final Histories histories;
    private final PoliciesInForce policies;
    private final Commands commands;
    private final Acts acts;
    private final Answers answers;

    public MinutesDesk(
            Histories histories,
            PoliciesInForce policies,
            Commands commands,
            Acts acts,
            Answers answers) {
        this.histories = histories;
        this.policies = policies;
        this.commands = commands;
        this.acts = acts;
        this.answers = answers;
    }

    /// 200 with what was recorded, under the meeting's id. From the end on the policy is the one that the
    /// deadline was settled by.
    ///
    /// @throws NotFoundException there is no such meeting or session, or it does not concern the caller
    public ResponseEntity<Answer> take(Request request, Intent intent) {
        String meetingId = request.meetingId();
        Registered meeting = meeting(meetingId, request.caller());
        var facts = MeetingFacts.of(meeting, session(meeting, request.session()));
        var act = acts.now(request.caller());
        var current = policies.of(meeting, meetingId, act.receivedAt()).version();
        var command = intent.by(facts, act, facts.policyVersion(current));
        return answers.ok(meetingId, commands.send(command, request.conditions()));
    }

    private static int session(Registered meeting, @Nullable Integer asked) {
        int latest = meeting.plan().proceedings().sessions().latest();
        if (asked == null) {
            return latest;
        }
        if (asked < 1 || asked > latest) {
            throw new NotFoundException();
        }
        return asked;
    }

    private Registered meeting(String meetingId, Caller caller) {
        return switch (histories.fold(MeetingDecider.INSTANCE, meetingId).state()) {
            case Registered meeting when meeting.plan().concerns(caller.actor()) -> meeting;
            case Registered _, NotScheduled _ -> throw new NotFoundException();
        };
    }
}
