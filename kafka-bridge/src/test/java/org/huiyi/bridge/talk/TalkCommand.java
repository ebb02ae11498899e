package org.huiyi.bridge.talk;

import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Personal;

public sealed interface TalkCommand extends Command {
    record Speak(String aggregateId, Act act, int number, Personal name) implements TalkCommand {
        @Override
        public String policyVersion() {
            return "preset-1";
        }
    }
}
