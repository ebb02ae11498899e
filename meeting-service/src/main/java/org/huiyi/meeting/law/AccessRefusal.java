package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R54;
import static org.huiyi.contracts.law.Rule.R55;

import org.huiyi.contracts.law.Rule;

/// Why somebody who may know of a meeting is kept from something of it.
public sealed interface AccessRefusal extends MeetingRefusal {
    @Override
    default Ground ground() {
        return Ground.ROLE;
    }

    /// Sensitive, and no agreement that is valid for this person is on record.
    record AgreementMissing() implements AccessRefusal {
        @Override
        public Rule rule() {
            return R54;
        }
    }

    /// Of a party that withdrew, or nobody that a party sends.
    record OutsideTheCircle() implements AccessRefusal {
        @Override
        public Rule rule() {
            return R55;
        }
    }
}
