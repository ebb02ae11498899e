package org.huiyi.meeting.law;

import org.huiyi.contracts.law.Rule;

/// Why a case that the regulation does not cover is not taken up or not settled.
public sealed interface UncoveredCaseRefusal extends MeetingRefusal {
    @Override
    default Rule rule() {
        return Rule.R59;
    }

    record CaseUndescribed() implements UncoveredCaseRefusal {}

    /// Only parties of the meeting are consulted.
    record ConsultedElsewhere(String partyId) implements UncoveredCaseRefusal {}

    record OutcomeMissing(int n) implements UncoveredCaseRefusal {}

    /// Parties that were consulted and of which nothing is said.
    record ConsentMissing(String parties) implements UncoveredCaseRefusal {}

    /// Of a party whose consent is not sought.
    record NotConsulted(String partyId) implements UncoveredCaseRefusal {
        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record CaseSettled(int n) implements UncoveredCaseRefusal {
        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }
}
