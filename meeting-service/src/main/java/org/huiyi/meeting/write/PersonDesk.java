package org.huiyi.meeting.write;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.huiyi.contracts.decision.Act;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Erasures;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Receipt;
import org.huiyi.eventstore.keys.Erasure;
import org.huiyi.eventstore.keys.PersonKeys;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.person.PersonCommand.ErasePerson;

/// Where a person is asked to be erased. The event decides; that the key is gone with the answer, and not
/// a moment later, is for whoever asks next.
public final class PersonDesk {
    private final Commands commands;
    private final Histories histories;
    private final PersonKeys keys;
    private final Erasures erasures;
    private final PoliciesInForce policies;
    private final Function<String, List<String>> heldMeetingsOf;

    /// @param heldMeetingsOf where a person is named in what may be under legal hold
    public PersonDesk(
            Commands commands,
            Histories histories,
            PersonKeys keys,
            Erasures erasures,
            PoliciesInForce policies,
            Function<String, List<String>> heldMeetingsOf) {
        this.commands = commands;
        this.histories = histories;
        this.keys = keys;
        this.erasures = erasures;
        this.policies = policies;
        this.heldMeetingsOf = heldMeetingsOf;
    }

    public Receipt erase(String personId, Act act, Conditions conditions) {
        var heldIn = heldMeetingsOf.apply(personId).stream().filter(this::isHeld).toList();
        var receipt =
                commands.send(
                        new ErasePerson(
                                personId,
                                act,
                                policies.ofHouse(act.receivedAt()).version(),
                                heldIn,
                                keys.knows(personId)),
                        conditions);
        if (!conditions.dryRun()) {
            receipt.recorded().forEach(event -> carryOut(event, personId, act.receivedAt()));
        }
        return receipt;
    }

    private void carryOut(Receipt.Recorded event, String personId, Instant erasedAt) {
        erasures.carryOut(new Erasure(event.eventId(), personId, erasedAt));
    }

    /// The list of held meetings may be milliseconds behind: a hold that was just lifted is none.
    private boolean isHeld(String meetingId) {
        return histories.fold(MeetingDecider.INSTANCE, meetingId).state() instanceof Registered m
                && m.plan().custody().hold() != null;
    }
}
