package org.huiyi.meeting.law;

import org.huiyi.contracts.law.Rule;

/// Why what somebody says of a meeting is not taken.
public sealed interface FeedbackRefusal extends MeetingRefusal {
    @Override
    default Rule rule() {
        return Rule.R36;
    }

    /// Only a person who signed in was there.
    record FeedbackOfNoAttendee() implements FeedbackRefusal {
        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    /// The meeting is not over, or closed.
    record FeedbackUntimely() implements FeedbackRefusal {
        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record FeedbackAlreadyGiven() implements FeedbackRefusal {
        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record FeedbackEmpty() implements FeedbackRefusal {}
}
