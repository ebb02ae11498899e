package org.huiyi.meeting.followup;

import java.util.Optional;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.followup.FollowUpCommand.Hear;

/// Keeps what is heard, each word once: another service speaks of one meeting in the order of its history.
public enum FollowUpDecider implements Decider<FollowUp, FollowUpCommand, FollowUpEvent> {
    INSTANCE;

    @Override
    public FollowUp initial() {
        return FollowUp.NOTHING;
    }

    @Override
    public FollowUp evolve(FollowUp state, FollowUpEvent event) {
        return state.after(event);
    }

    @Override
    public Optional<Refusal> admit(FollowUp state, FollowUpCommand command) {
        return Optional.empty();
    }

    @Override
    public Decision<FollowUpEvent> decide(FollowUp state, FollowUpCommand command) {
        return switch (command) {
            case Hear(var word, _, _) ->
                    word.source().position() > state.heard()
                            ? Decision.accept(word)
                            : Decision.nothing();
        };
    }
}
