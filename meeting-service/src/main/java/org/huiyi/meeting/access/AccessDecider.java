package org.huiyi.meeting.access;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;

import java.util.Optional;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.access.AccessCommand.RecordDenial;
import org.huiyi.meeting.access.AccessCommand.RecordRead;
import org.huiyi.meeting.access.AccessEvent.AccessDenied;
import org.huiyi.meeting.access.AccessEvent.ContentRead;

/// Keeps the first of what repeats on a day. It never refuses: who may come is settled before.
public enum AccessDecider implements Decider<Access, AccessCommand, AccessEvent> {
    INSTANCE;

    /// How many denials of one person a day's stream takes; whoever tries more things is on record enough.
    static final int DENIALS_A_DAY = 200;

    @Override
    public Access initial() {
        return Access.NONE;
    }

    @Override
    public Access evolve(Access before, AccessEvent event) {
        return switch (event) {
            case ContentRead e -> before.and(e);
            case AccessDenied e -> before.and(e);
        };
    }

    @Override
    public Optional<Refusal> admit(Access access, AccessCommand command) {
        return Optional.empty();
    }

    @Override
    public Decision<AccessEvent> decide(Access access, AccessCommand command) {
        return switch (command) {
            case RecordRead c -> read(access, c);
            case RecordDenial c -> deny(access, c);
        };
    }

    private static Decision<AccessEvent> read(Access access, RecordRead c) {
        var who = c.act().actor();
        var reason = c.act().hasReason() ? Personal.of(who.sub(), c.act().reason()) : null;
        return access.wasRead(who.sub(), c.thing(), c.version(), reason)
                ? nothing()
                : accept(
                        new ContentRead(
                                c.meetingId(),
                                c.day(),
                                who.party(),
                                who.sub(),
                                c.thing(),
                                c.version(),
                                c.sha256(),
                                c.act().receivedAt(),
                                reason));
    }

    private static Decision<AccessEvent> deny(Access access, RecordDenial c) {
        var who = c.act().actor();
        boolean known = access.wasDenied(who.sub(), c.thing(), c.cause());
        return known || access.denialsOf(who.sub()) >= DENIALS_A_DAY
                ? nothing()
                : accept(
                        new AccessDenied(
                                c.meetingId(),
                                c.day(),
                                who.party(),
                                who.sub(),
                                c.thing(),
                                c.rule(),
                                c.cause(),
                                c.act().receivedAt()));
    }
}
