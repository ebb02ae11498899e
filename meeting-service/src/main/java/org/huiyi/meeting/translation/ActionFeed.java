package org.huiyi.meeting.translation;

import java.time.Clock;
import java.util.Optional;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.followup.FollowUpCommand.Hear;
import org.huiyi.meeting.followup.FollowUpEvent;
import org.huiyi.meeting.followup.FollowUpEvent.AcknowledgementHeard;
import org.huiyi.meeting.followup.FollowUpEvent.Answer;
import org.huiyi.meeting.followup.FollowUpEvent.AnswerHeard;
import org.huiyi.meeting.followup.FollowUpEvent.AssignmentHeard;
import org.huiyi.meeting.followup.FollowUpEvent.CheckHeard;
import org.huiyi.meeting.followup.FollowUpEvent.EscalationHeard;
import org.huiyi.meeting.followup.FollowUpEvent.ExecutionHeard;
import org.huiyi.meeting.followup.FollowUpEvent.Regularity;
import org.huiyi.meeting.followup.FollowUpEvent.ReportHeard;
import org.huiyi.meeting.followup.FollowUpEvent.Step;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.Disagreement.Ending;
import org.huiyi.meeting.meeting.DisagreementCommand.HearContest;
import org.huiyi.meeting.meeting.DisagreementCommand.HearContestEnded;
import org.huiyi.meeting.meeting.MeetingCommand;
import org.huiyi.meeting.policy.PolicyInForce;

/// Hears what becomes of the actions of a meeting (R35). A contest is a disagreement of the meeting, until it
/// is over (R41, R46). Also what is asked about actions.
public final class ActionFeed implements Feed {
    private static final Actor ACTOR = Actor.house("action-feed");
    private static final String DUTIES_CHANGED = "action.DutiesOfActionChanged.v1";

    private final Commands commands;
    private final PoliciesInForce policies;
    private final ActionDuties duties;
    private final Clock clock;

    public ActionFeed(
            Commands commands, PoliciesInForce policies, ActionDuties duties, Clock clock) {
        this.commands = commands;
        this.policies = policies;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.ACTION_EVENTS;
    }

    @Override
    public void hear(Heard message) {
        if (message.type().equals(DUTIES_CHANGED)) {
            duties.hear(message);
        } else {
            ActionWords.of(message).ifPresent(word -> hear(word, message));
        }
    }

    private void hear(FollowUpEvent word, Heard message) {
        var act = new Act(ACTOR, word.source().occurredAt(), clock.instant(), null);
        var policy = policies.of(word.meetingId(), act.receivedAt());
        var cause = Conditions.causedBy(message.id(), message.correlationId());
        commands.send(new Hear(word, act, policy.version()), cause);
        disagreement(word, act, policy).ifPresent(command -> commands.send(command, cause));
    }

    private static Optional<MeetingCommand> disagreement(
            FollowUpEvent word, Act act, PolicyInForce policy) {
        return isContest(word)
                ? Optional.of(
                        new HearContest(
                                word.meetingId(),
                                act,
                                policy,
                                word.actionId(),
                                word.source().eventId()))
                : ending(word)
                        .map(ending ->
                                new HearContestEnded(
                                        word.meetingId(),
                                        act,
                                        policy,
                                        word.actionId(),
                                        ending,
                                        word.source().eventId()));
    }

    private static boolean isContest(FollowUpEvent word) {
        return word instanceof AnswerHeard answer && answer.answer() == Answer.CONTESTED;
    }

    /// How a contest ends by this word, if there is one.
    private static Optional<Ending> ending(FollowUpEvent word) {
        return switch (word) {
            case AnswerHeard e -> answered(e.answer());
            case ReportHeard e when e.kept() == Regularity.MADE -> Optional.of(Ending.TAKEN_ON);
            case ExecutionHeard e -> executed(e.step());
            case AssignmentHeard _,
                    ReportHeard _,
                    CheckHeard _,
                    EscalationHeard _,
                    AcknowledgementHeard _ ->
                    Optional.empty();
        };
    }

    private static Optional<Ending> answered(Answer answer) {
        return switch (answer) {
            case TAKEN_ON -> Optional.of(Ending.TAKEN_ON);
            case REJECTED -> Optional.of(Ending.REJECTED);
            case UPHELD -> Optional.of(Ending.UPHELD);
            case CONTESTED -> Optional.empty();
        };
    }

    private static Optional<Ending> executed(Step step) {
        return switch (step) {
            case COMPLETED -> Optional.of(Ending.TAKEN_ON);
            case SUPERSEDED, IMPOSSIBLE -> Optional.of(Ending.GIVEN_UP);
            case OVERDUE, EXTENDED, RETURNED, VERIFIED, REOPENED -> Optional.empty();
        };
    }
}
