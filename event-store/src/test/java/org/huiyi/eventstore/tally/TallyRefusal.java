package org.huiyi.eventstore.tally;

import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;

public sealed interface TallyRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.R01;
    }

    record NotOpen() implements TallyRefusal {}

    record TooManySteps(int steps) implements TallyRefusal {}

    record Stranger() implements TallyRefusal {
        @Override
        public Ground ground() {
            return Ground.HIDDEN;
        }
    }
}
