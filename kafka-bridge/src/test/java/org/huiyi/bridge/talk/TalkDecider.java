package org.huiyi.bridge.talk;

import java.util.Optional;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;

enum TalkDecider implements Decider<Integer, TalkCommand, TalkEvent> {
    INSTANCE;

    @Override
    public Integer initial() {
        return 0;
    }

    @Override
    public Integer evolve(Integer spoken, TalkEvent event) {
        return spoken + 1;
    }

    @Override
    public Optional<Refusal> admit(Integer spoken, TalkCommand command) {
        return Optional.empty();
    }

    @Override
    public Decision<TalkEvent> decide(Integer spoken, TalkCommand command) {
        return switch (command) {
            case TalkCommand.Speak(var id, _, var number, var name) ->
                    Decision.accept(
                            new TalkEvent.Spoken(id, number, name), new TalkEvent.Muttered(id));
        };
    }
}
