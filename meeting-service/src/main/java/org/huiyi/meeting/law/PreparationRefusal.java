package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.*;

import org.huiyi.contracts.law.Rule;

/// Why a step of a meeting's preparation is not taken.
public sealed interface PreparationRefusal extends MeetingRefusal {
    /// Nobody a party of the meeting sends.
    record PrincipalUnknown(String personId) implements PreparationRefusal {
        @Override
        public Rule rule() {
            return R22;
        }
    }

    /// A substitute does not pass the place on.
    record SubstituteOfSubstitute(String personId) implements PreparationRefusal {
        @Override
        public Rule rule() {
            return R22;
        }
    }

    /// Nobody stands in for themselves.
    record SubstituteIsPrincipal(String personId) implements PreparationRefusal {
        @Override
        public Rule rule() {
            return R22;
        }
    }

    /// The authority names an item that the agenda does not have.
    record AuthorityForNothing(int item) implements PreparationRefusal {
        @Override
        public Rule rule() {
            return R22;
        }
    }

    /// Only a party that takes part becomes organiser.
    record TransferToStranger(String partyId) implements PreparationRefusal {
        @Override
        public Rule rule() {
            return R38;
        }
    }

    /// It was offered to another party.
    record TransferNotOffered(String partyId) implements PreparationRefusal {
        @Override
        public Rule rule() {
            return R38;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    /// Powers of the organiser go to somebody of the meeting who does not have them already.
    record DelegateUnknown(String delegate) implements PreparationRefusal {
        @Override
        public Rule rule() {
            return R38;
        }
    }

    record PowersMissing() implements PreparationRefusal {
        @Override
        public Rule rule() {
            return R38;
        }
    }

    record DelegationWithoutReason() implements PreparationRefusal {
        @Override
        public Rule rule() {
            return R38;
        }
    }

    /// A resource is asked of a party that does not take part.
    record PartyUnknown(String partyId) implements PreparationRefusal {
        @Override
        public Rule rule() {
            return R40;
        }
    }

    /// A request names no thing, or a time that has passed.
    record ResourceUnclear(String part) implements PreparationRefusal {
        @Override
        public Rule rule() {
            return R40;
        }
    }

    /// Another party was asked for it.
    record NotAsked(String partyId) implements PreparationRefusal {
        @Override
        public Rule rule() {
            return R40;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }
}
