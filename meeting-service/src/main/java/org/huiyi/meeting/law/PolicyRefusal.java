package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import org.huiyi.contracts.law.Rule;

/// Why house policy is not adapted.
public sealed interface PolicyRefusal extends MeetingRefusal {
    record AdaptationIncomplete(String part) implements PolicyRefusal {
        @Override
        public Rule rule() {
            return R58;
        }
    }

    record AdaptationRetroactive(Instant validFrom) implements PolicyRefusal {
        @Override
        public Rule rule() {
            return R58;
        }
    }

    /// It would overlap one that was recorded before and has not begun.
    record AdaptationConflicting(Instant validFrom) implements PolicyRefusal {
        @Override
        public Rule rule() {
            return R58;
        }
    }

    /// A period that ends before it begins, or a number out of range.
    record AdaptationImpossible(String part) implements PolicyRefusal {
        @Override
        public Rule rule() {
            return R58;
        }

        @Override
        public Ground ground() {
            return Ground.INPUT;
        }

        @Override
        public String field() {
            return part;
        }
    }

    /// This service cannot enforce the rule in that mode.
    record ModeNotAdaptable(String ruleId) implements PolicyRefusal {
        @Override
        public Rule rule() {
            return R58;
        }
    }
}
