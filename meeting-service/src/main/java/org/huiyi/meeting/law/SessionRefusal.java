package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.*;

import org.huiyi.contracts.law.Rule;

/// Why a meeting is not convened, started, attended or closed.
public sealed interface SessionRefusal extends MeetingRefusal {
    /// Only the party itself or the organiser speaks for a party.
    record NotYourParty(String partyId) implements SessionRefusal {
        @Override
        public Rule rule() {
            return R19;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record AttendeesMissing(String partyId) implements SessionRefusal {
        @Override
        public Rule rule() {
            return R19;
        }
    }

    /// Starting all the same takes a reason.
    record PartiesUnconfirmed(String parties) implements SessionRefusal {
        @Override
        public Rule rule() {
            return R19;
        }
    }

    /// A counter-proposal names another slot.
    record CounterMissing() implements SessionRefusal {
        @Override
        public Rule rule() {
            return R20;
        }
    }

    record NoticeIncomplete(String part) implements SessionRefusal {
        @Override
        public Rule rule() {
            return R21;
        }
    }

    record ContactMissing(String partyId) implements SessionRefusal {
        @Override
        public Rule rule() {
            return R21;
        }
    }

    /// Nobody whom the party is told through.
    record NotAContact(String personId, String partyId) implements SessionRefusal {
        @Override
        public Rule rule() {
            return R21;
        }
    }

    /// Starting all the same takes a reason.
    record SupportMissing(String duties) implements SessionRefusal {
        @Override
        public Rule rule() {
            return R23;
        }
    }

    record SigningForAnother(String personId) implements SessionRefusal {
        @Override
        public Rule rule() {
            return R24;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    /// Nobody named this person, and who signs them in cannot be taken for one of theirs.
    record PartyOfAttendeeMissing(String personId) implements SessionRefusal {
        @Override
        public Rule rule() {
            return R24;
        }
    }

    /// The person is another party's, or the party does not take part.
    record PartyOfAttendeeOther(String personId, String partyId) implements SessionRefusal {
        @Override
        public Rule rule() {
            return R24;
        }
    }

    record NotPresent(String personId) implements SessionRefusal {
        @Override
        public Rule rule() {
            return R24;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record RecorderMissing() implements SessionRefusal {
        @Override
        public Rule rule() {
            return R25;
        }
    }

    record EvaluationMissing() implements SessionRefusal {
        @Override
        public Rule rule() {
            return R36;
        }
    }

    record ContinuationUnknown(String meetingId) implements SessionRefusal {
        @Override
        public Rule rule() {
            return R39;
        }
    }

    record ObjectiveMissing() implements SessionRefusal {
        @Override
        public Rule rule() {
            return R39;
        }
    }
}
