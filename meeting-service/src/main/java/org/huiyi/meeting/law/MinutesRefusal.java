package org.huiyi.meeting.law;

import org.huiyi.contracts.law.Rule;

/// Why minutes are not taken.
public sealed interface MinutesRefusal extends MeetingRefusal {
    /// Closing before the minutes are published.
    record MinutesUnpublished() implements MinutesRefusal {
        @Override
        public Rule rule() {
            return Rule.R02;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }
}
