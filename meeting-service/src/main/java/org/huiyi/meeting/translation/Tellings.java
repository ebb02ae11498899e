package org.huiyi.meeting.translation;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.wire.NoticeAnnouncement;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.telling.TellingCommand.Message;
import org.huiyi.meeting.telling.TellingCommand.RecordNotReached;
import org.huiyi.meeting.telling.TellingCommand.RecordTold;

/// Records which party was told of the meeting itself; minutes and actions keep their own record.
public final class Tellings {
    private static final Actor ACTOR = Actor.house("notice-feed");
    private static final Set<String> ELSEWHERE =
            Set.of(
                    MinutesDeliveries.KIND,
                    "MinutesOverdue",
                    "MinutesNews",
                    "ActionAssigned",
                    "ActionNews",
                    MaterialDeliveries.KIND,
                    "MaterialWanted");

    private final Commands commands;
    private final PoliciesInForce policies;
    private final Clock clock;

    public Tellings(Commands commands, PoliciesInForce policies, Clock clock) {
        this.commands = commands;
        this.policies = policies;
        this.clock = clock;
    }

    void handedOver(NoticeHandedOverV1 notice, Heard heard) {
        if (!ELSEWHERE.contains(notice.kind())) {
            var act = act(notice.handedOverAt());
            commands.send(
                    new RecordTold(
                            notice.meetingId(), message(notice, heard), act, policy(notice, act)),
                    Conditions.causedBy(heard.id(), heard.correlationId()));
        }
    }

    void bounced(NoticeBouncedV1 notice, Heard heard) {
        if (!ELSEWHERE.contains(notice.kind())) {
            var act = act(notice.bouncedAt());
            commands.send(
                    new RecordNotReached(
                            notice.meetingId(), message(notice, heard), act, policy(notice, act)),
                    Conditions.causedBy(heard.id(), heard.correlationId()));
        }
    }

    private Act act(Instant at) {
        return new Act(ACTOR, at, clock.instant(), null);
    }

    private String policy(NoticeAnnouncement notice, Act act) {
        return policies.of(notice.meetingId(), act.receivedAt()).version();
    }

    private static Message message(NoticeAnnouncement notice, Heard heard) {
        return new Message(
                notice.causeEventId(),
                notice.kind(),
                notice.partyId(),
                notice.personId(),
                heard.id());
    }
}
