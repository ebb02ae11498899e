package org.huiyi.meeting.telling;

import java.util.Optional;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.telling.Telling.Missed;
import org.huiyi.meeting.telling.Telling.Told;
import org.huiyi.meeting.telling.TellingCommand.Message;
import org.huiyi.meeting.telling.TellingCommand.RecordNotReached;
import org.huiyi.meeting.telling.TellingCommand.RecordTold;
import org.huiyi.meeting.telling.TellingEvent.ContactNotReached;
import org.huiyi.meeting.telling.TellingEvent.PartyTold;

/// Keeps the first word to each party and the first failure for each contact; whatever is heard again
/// changes nothing.
public enum TellingDecider implements Decider<Telling, TellingCommand, TellingEvent> {
    INSTANCE;

    @Override
    public Telling initial() {
        return Telling.EMPTY;
    }

    @Override
    public Telling evolve(Telling state, TellingEvent event) {
        return switch (event) {
            case PartyTold e -> state.and(new Told(e.cause(), e.kind(), e.partyId(), e.toldAt()));
            case ContactNotReached e -> state.and(new Missed(e.cause(), e.partyId(), e.personId()));
        };
    }

    @Override
    public Optional<Refusal> admit(Telling state, TellingCommand command) {
        return Optional.empty();
    }

    @Override
    public Decision<TellingEvent> decide(Telling state, TellingCommand command) {
        return switch (command) {
            case RecordTold c -> told(state, c);
            case RecordNotReached c -> missed(state, c);
        };
    }

    private static Decision<TellingEvent> told(Telling state, RecordTold c) {
        Message m = c.message();
        return state.isTold(m.cause(), m.partyId())
                ? Decision.nothing()
                : Decision.accept(
                        new PartyTold(
                                c.meetingId(),
                                m.cause(),
                                m.kind(),
                                m.partyId(),
                                m.personId(),
                                c.act().occurredAt(),
                                m.noticeEventId()));
    }

    private static Decision<TellingEvent> missed(Telling state, RecordNotReached c) {
        Message m = c.message();
        return state.isMissed(m.cause(), m.partyId(), m.personId())
                ? Decision.nothing()
                : Decision.accept(
                        new ContactNotReached(
                                c.meetingId(),
                                m.cause(),
                                m.kind(),
                                m.partyId(),
                                m.personId(),
                                c.act().occurredAt(),
                                m.noticeEventId()));
    }
}
