package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R02;
import static org.huiyi.contracts.law.Rule.R03;
import static org.huiyi.contracts.law.Rule.R25;
import static org.huiyi.contracts.law.Rule.R26;
import static org.huiyi.contracts.law.Rule.R27;
import static org.huiyi.contracts.law.Rule.R30;
import static org.huiyi.contracts.law.Rule.R31;
import static org.huiyi.contracts.law.Rule.R32;
import static org.huiyi.contracts.law.Rule.R33;
import static org.huiyi.contracts.law.Rule.R34;
import static org.huiyi.contracts.law.Rule.R38;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Rule;

/// Why minutes are not taken.
public sealed interface MinutesRefusal extends MeetingRefusal {
    /// Closing before the minutes are published.
    record MinutesUnpublished() implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R02;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record MinutesNotYoursToWrite() implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R25;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record MinutesNotYoursToPublish() implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R38;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record MinutesBeforeTheMeeting() implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R27;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record MinutesAlreadyPublished(Instant publishedAt) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R27;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record MinutesBeforeTheEnd() implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R30;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record LateMinutesWithoutReason(Instant dueAt) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R30;
        }
    }

    record MinutesNotPublished() implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R32;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record MinutesNotYoursToObjectTo() implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R32;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    /// Handing the minutes to a party that they are not owed to.
    record MinutesForAStranger(String partyId) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R31;
        }
    }

    /// An answer stands: another is another objection's.
    record ObjectionAlreadyAnswered(int n) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R32;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    /// Later minutes say by its place that a resolution holds no more.
    record ResolutionMoved(int from, int to) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R03;
        }
    }

    /// The place of a resolution is left to nothing.
    record ResolutionLeavesGap(int place) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R03;
        }
    }

    record AmendmentWithoutReason() implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R32;
        }
    }

    /// @param missing names of the parts as in the API
    record MinutesIncomplete(List<String> missing) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R26;
        }
    }

    /// @param item counted from 1, like every number below
    /// @param missing names of the fields as in the API
    record ActionIncomplete(int item, List<String> missing) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R33;
        }
    }

    /// @param farthest the last due time that can be given
    record ActionDueTooFar(int item, Instant farthest) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R33;
        }
    }

    record ActionCadenceImpossible(int item) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R34;
        }
    }

    record ActionDueInThePast(int item, Instant dueAt) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R33;
        }
    }

    record ActionForAStranger(int item, String partyId) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R33;
        }
    }

    record ActionOfNoResolution(int item, int resolution) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R33;
        }
    }

    /// What is superseded is not there, or not for whoever says so.
    ///
    /// @param superseded meeting and number
    record SupersededUnknown(int resolution, String superseded) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R03;
        }
    }

    /// What is superseded was resolved later, or in the same breath.
    record SupersededNotEarlier(int resolution, String superseded) implements MinutesRefusal {
        @Override
        public Rule rule() {
            return R03;
        }
    }
}
