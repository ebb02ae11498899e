package org.huiyi.meeting.door;

import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.meeting.access.AccessCommand.RecordDenial;
import org.huiyi.meeting.access.AccessCommand.RecordRead;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.rest.problem.Kebab;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// Puts accesses on record, on the caller's thread. What cannot be recorded does not happen: both methods
/// throw `StoreUnavailableException` then, and nothing may be given.
public final class Register {
    private final Commands commands;
    private final PoliciesInForce policies;

    public Register(Commands commands, PoliciesInForce policies) {
        this.commands = commands;
        this.policies = policies;
    }

    /// To be called before the first byte is given.
    public void read(Wish wish, int version, @Nullable String sha256) {
        read(wish, version, sha256, act(wish));
    }

    /// The same, for whoever is given it for a reason only.
    public void readFor(String reason, Wish wish, int version) {
        read(wish, version, null, new Act(wish.actor(), wish.at(), wish.at(), reason));
    }

    private void read(Wish wish, int version, @Nullable String sha256, Act act) {
        send(new RecordRead(meetingOf(wish), wish.thing(), version, sha256, act, policy(wish)));
    }

    /// Records that this stood in the way.
    public void keptOut(Wish wish, Refusal bar) {
        record(wish, bar, policy(wish));
    }

    /// The same, and answers what to throw for it.
    public RefusedException denied(Wish wish, Refusal bar) {
        String policy = policy(wish);
        record(wish, bar, policy);
        return new RefusedException(List.of(bar), policy);
    }

    private void record(Wish wish, Refusal bar, String policy) {
        send(
                new RecordDenial(
                        meetingOf(wish),
                        wish.thing(),
                        bar.rule(),
                        causeOf(bar),
                        act(wish),
                        policy));
    }

    /// How the record names what stood in the way: as the problem is named.
    public static String causeOf(Refusal bar) {
        return Kebab.of(bar.getClass());
    }

    private void send(Command command) {
        var origin = Conditions.none();
        commands.send(
                command,
                new Conditions(
                        null, null, origin.expected(), false, MDC.get("correlationId"), null));
    }

    private static Act act(Wish wish) {
        return Act.of(wish.actor(), wish.at());
    }

    private String policy(Wish wish) {
        return policies.of(wish.meeting(), meetingOf(wish), wish.at()).version();
    }

    private static String meetingOf(Wish wish) {
        return wish.meeting().plan().meetingId();
    }
}
