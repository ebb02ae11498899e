package org.huiyi.eventstore.tally;

import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Command;

public sealed interface TallyCommand extends Command {
    Instant AT = Instant.parse("2026-11-23T08:00:00.123456Z");
    Act BY_ANN = Act.of(new Actor("ann", "acme"), AT);

    @Override
    default Act act() {
        return BY_ANN;
    }

    @Override
    default String policyVersion() {
        return "preset-1";
    }

    record OpenTally(String aggregateId, Instant dueAt, Act act) implements TallyCommand {
        public OpenTally(String aggregateId, Instant dueAt) {
            this(aggregateId, dueAt, BY_ANN);
        }

        @Override
        public boolean opens() {
            return true;
        }
    }

    /// Adds `steps` counts of one each.
    record Count(String aggregateId, int steps, Act act) implements TallyCommand {
        public Count(String aggregateId, int steps) {
            this(aggregateId, steps, BY_ANN);
        }
    }

    record Describe(String aggregateId, String person, String text) implements TallyCommand {}

    record DeclareOverdue(String aggregateId, Instant dueAt, Act act) implements TallyCommand {}
}
