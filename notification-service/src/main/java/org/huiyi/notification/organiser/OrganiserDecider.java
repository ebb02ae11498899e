package org.huiyi.notification.organiser;

import java.util.Optional;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.notification.organiser.OrganiserCommand.HearOrganiser;
import org.huiyi.notification.organiser.OrganiserEvent.OrganiserHeard;

/// Follows the meeting's own word. A tail of messages heard again gives no meeting back to whoever handed it
/// over.
public enum OrganiserDecider implements Decider<Organiser, OrganiserCommand, OrganiserEvent> {
    INSTANCE;

    @Override
    public Organiser initial() {
        return Organiser.UNKNOWN;
    }

    @Override
    public Organiser evolve(Organiser state, OrganiserEvent event) {
        return switch (event) {
            case OrganiserHeard e -> state.heard(e.partyId(), e.foreignEventId());
        };
    }

    @Override
    public Optional<Refusal> admit(Organiser state, OrganiserCommand command) {
        return Optional.empty();
    }

    @Override
    public Decision<OrganiserEvent> decide(Organiser state, OrganiserCommand command) {
        return switch (command) {
            case HearOrganiser c when state.heard().contains(c.foreignEventId()) ->
                    Decision.nothing();
            case HearOrganiser c ->
                    Decision.accept(
                            new OrganiserHeard(
                                    c.meetingId(),
                                    c.partyId(),
                                    c.act().occurredAt(),
                                    c.foreignEventId()));
        };
    }
}
