package org.huiyi.meeting.translation;

import java.time.Clock;
import java.time.Instant;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionContestedV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.DisagreementCommand.HearContest;

/// Hears that an action is contested: a disagreement of its meeting (R46); and what is asked about actions.
public final class ActionFeed implements Feed {
    private static final Actor ACTOR = Actor.house("action-feed");
    private static final String CONTESTED = "action.ActionContested.v1";
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
        switch (message.type()) {
            case CONTESTED -> raise(message.as(ActionContestedV1.class), message);
            case DUTIES_CHANGED -> duties.hear(message);
            default -> {}
        }
    }

    private void raise(ActionContestedV1 contested, Heard message) {
        Instant now = clock.instant();
        commands.send(
                new HearContest(
                        contested.meetingId(),
                        Act.of(ACTOR, now),
                        policies.of(contested.meetingId(), now),
                        contested.actionId(),
                        message.id()),
                Conditions.causedBy(message.id(), message.correlationId()));
    }
}
