package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import org.huiyi.contracts.law.Rule;

/// Why a plan or a change of it is not taken.
public sealed interface PlanRefusal extends MeetingRefusal {
    record TooFewParties(int parties) implements PlanRefusal {
        @Override
        public Rule rule() {
            return R01;
        }
    }

    /// Two ids that are not those of one party of the meeting, or that of its organiser.
    record MergerImpossible(String partyId, String into) implements PlanRefusal {
        @Override
        public Rule rule() {
            return R01;
        }
    }

    record MergerWithoutReason() implements PlanRefusal {
        @Override
        public Rule rule() {
            return R01;
        }
    }

    /// The meeting is in a state in which this is not done.
    record OutOfOrder(String attempted, String stage) implements PlanRefusal {
        @Override
        public Rule rule() {
            return R02;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    /// Told long after it happened, without a reason.
    record LateReport(Instant occurredAt) implements PlanRefusal {
        @Override
        public Rule rule() {
            return R02;
        }
    }

    /// Said to have happened before the act it follows, or after the one that ended it.
    record BeforePrevious(Instant previous, String field) implements PlanRefusal {
        public BeforePrevious(Instant previous) {
            this(previous, "occurredAt");
        }

        @Override
        public Rule rule() {
            return R02;
        }

        @Override
        public Ground ground() {
            return Ground.INPUT;
        }
    }

    record TitleMissing() implements PlanRefusal {
        @Override
        public Rule rule() {
            return R04;
        }
    }

    record PurposeMissing() implements PlanRefusal {
        @Override
        public Rule rule() {
            return R04;
        }
    }

    record TopicsMissing() implements PlanRefusal {
        @Override
        public Rule rule() {
            return R04;
        }
    }

    record DutyMissing(String partyId) implements PlanRefusal {
        @Override
        public Rule rule() {
            return R09;
        }
    }

    /// Items count from 1.
    record ItemIncomplete(int item, String part) implements PlanRefusal {
        @Override
        public Rule rule() {
            return R12;
        }
    }

    record AgendaEmpty() implements PlanRefusal {
        @Override
        public Rule rule() {
            return R12;
        }
    }

    record AgendaTooLong(long minutes, long slot) implements PlanRefusal {
        @Override
        public Rule rule() {
            return R12;
        }
    }

    /// It ends before it starts.
    record SlotImpossible() implements PlanRefusal {
        @Override
        public Rule rule() {
            return R12;
        }

        @Override
        public Ground ground() {
            return Ground.INPUT;
        }

        @Override
        public String field() {
            return "endsAt";
        }
    }

    record NotOrganiser() implements PlanRefusal {
        @Override
        public Rule rule() {
            return R38;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record OrganiserCannotWithdraw() implements PlanRefusal {
        @Override
        public Rule rule() {
            return R38;
        }
    }

    record ChangeWithoutReason() implements PlanRefusal {
        @Override
        public Rule rule() {
            return R53;
        }
    }

    /// Said to be spelling only, and is not.
    record MoreThanEditorial() implements PlanRefusal {
        @Override
        public Rule rule() {
            return R53;
        }
    }

    /// Not there, or not for this caller.
    record Hidden() implements PlanRefusal {
        @Override
        public Rule rule() {
            return R55;
        }

        @Override
        public Ground ground() {
            return Ground.HIDDEN;
        }
    }

    /// The house made this remark of a rule into a bar.
    record ForbiddenByPolicy(Rule rule, String remark) implements PlanRefusal {}

    /// The house asks for a reason where the regulation only remarks.
    record ReasonByPolicy(Rule rule, String remark) implements PlanRefusal {}
}
