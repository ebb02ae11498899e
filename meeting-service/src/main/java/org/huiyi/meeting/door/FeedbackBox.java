package org.huiyi.meeting.door;

import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Conditions.Expected;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.feedback.Feedback.Answer;
import org.huiyi.meeting.feedback.FeedbackCommand.GiveAnswer;
import org.huiyi.meeting.feedback.FeedbackCommand.HandInSlip;
import org.huiyi.meeting.feedback.FeedbackDecider;
import org.huiyi.meeting.feedback.FeedbackId;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.law.FeedbackOfAttendees;
import org.huiyi.meeting.meeting.Evaluation.Objective;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.jspecify.annotations.Nullable;

/// Takes what attendees say. Nothing of the caller goes on record with it: no id, no key and no story that other
/// records of the same request belong to.
public final class FeedbackBox {
    private static final Actor HOUSE = Actor.house("feedback");

    /// @param dryRun it is only to be tried out
    public record Said(@Nullable Objective objective, @Nullable String words, boolean dryRun) {}

    private final Slips slips;
    private final Commands commands;
    private final Histories histories;
    private final PoliciesInForce policies;

    public FeedbackBox(
            Slips slips, Commands commands, Histories histories, PoliciesInForce policies) {
        this.slips = slips;
        this.commands = commands;
        this.histories = histories;
        this.policies = policies;
    }

    /// @param who whoever speaks; only a person can have been there
    /// @throws org.huiyi.eventstore.RefusedException it is not theirs to say, not now, or not again
    public void put(Registered meeting, Actor who, Instant now, Said said) {
        String id = meeting.plan().meetingId();
        var act = Act.of(HOUSE, FeedbackOfAttendees.coarsened(now));
        String policy = policies.of(meeting, id, now).version();
        var unlinked = new Conditions(null, null, new Expected.Any(), said.dryRun(), null, null);
        var answer = answer(id, said);
        var slip =
                new HandInSlip(
                        id,
                        slips.of(id, who.sub()),
                        attended(meeting, who),
                        meeting instanceof Ended,
                        !answer.isEmpty(),
                        act,
                        policy);
        int before = handedIn(id);
        boolean first = !commands.send(slip, unlinked).recorded().isEmpty();
        int handedIn = said.dryRun() && first ? before + 1 : handedIn(id);
        commands.send(new GiveAnswer(id, answer, handedIn, act, policy), unlinked);
    }

    private static boolean attended(Registered meeting, Actor who) {
        return !who.isSystem() && meeting.plan().attendance().hasAttended(who.sub());
    }

    private static Answer answer(String meetingId, Said said) {
        String words = said.words();
        return new Answer(
                said.objective(),
                words == null ? null : Personal.of(FeedbackId.ofAnswers(meetingId), words));
    }

    private int handedIn(String meetingId) {
        return histories
                .fold(FeedbackDecider.INSTANCE, FeedbackId.ofSlips(meetingId))
                .state()
                .slips()
                .size();
    }
}
