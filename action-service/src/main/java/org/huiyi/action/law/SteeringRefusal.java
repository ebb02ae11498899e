package org.huiyi.action.law;

import org.huiyi.contracts.law.Rule;

/// The noes to other hands, the organiser's decisions, and new starts.
public sealed interface SteeringRefusal extends ActionRefusal {
    /// A party hands its actions only to its own people and departments.
    record DelegateOfAnotherParty(String partyId) implements SteeringRefusal {
        @Override
        public Rule rule() {
            return Rule.R46;
        }
    }

    /// Who was told what, and how, is put in writing.
    record ToldWithoutNote(String actionId) implements SteeringRefusal {
        @Override
        public Rule rule() {
            return Rule.R33;
        }
    }

    record ActionNotContested(String status) implements SteeringRefusal {
        @Override
        public Rule rule() {
            return Rule.R46;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    /// The organiser has decided already that the action is to be carried out.
    record ContestAlreadySettled(String actionId) implements SteeringRefusal {
        @Override
        public Rule rule() {
            return Rule.R46;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record SettlementWithoutOutcome(String actionId) implements SteeringRefusal {
        @Override
        public Rule rule() {
            return Rule.R46;
        }
    }

    record DispositionWithoutReason(String actionId) implements SteeringRefusal {
        @Override
        public Rule rule() {
            return Rule.R35;
        }
    }

    /// An action cannot take its own place.
    record SupersededByItself(String actionId) implements SteeringRefusal {
        @Override
        public Rule rule() {
            return Rule.R35;
        }

        @Override
        public Ground ground() {
            return Ground.INPUT;
        }

        @Override
        public String field() {
            return "by";
        }
    }

    record ReopeningWithoutReason(String actionId) implements SteeringRefusal {
        @Override
        public Rule rule() {
            return Rule.R34;
        }
    }

    /// Only what was verified or given up is reopened; a completed action is returned instead.
    record ActionNotEnded(String status) implements SteeringRefusal {
        @Override
        public Rule rule() {
            return Rule.R34;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record EscalationUnknown(int escalation) implements SteeringRefusal {
        @Override
        public Rule rule() {
            return Rule.R42;
        }

        @Override
        public Ground ground() {
            return Ground.HIDDEN;
        }
    }
}
