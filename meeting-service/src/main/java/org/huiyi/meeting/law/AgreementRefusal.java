package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R54;
import static org.huiyi.contracts.law.Rule.R56;

import org.huiyi.contracts.law.Rule;

/// Why an agreement, a classification or a leak is not put on record.
public sealed interface AgreementRefusal extends MeetingRefusal {
    @Override
    default Rule rule() {
        return R54;
    }

    /// Without a reason, or without saying what it shall be.
    record ReclassificationIncomplete(String part) implements AgreementRefusal {}

    /// A sensitive item would begin in front of these persons.
    record PresentWithoutAgreement(String persons) implements AgreementRefusal {}

    record LeakIncomplete(String part) implements AgreementRefusal {
        @Override
        public Rule rule() {
            return R56;
        }
    }

    /// @param entry counts from 1
    record EntryIncomplete(int entry, String part) implements AgreementRefusal {}

    /// It ends before it begins.
    record EntryImpossible(int entry) implements AgreementRefusal {
        @Override
        public Ground ground() {
            return Ground.INPUT;
        }

        @Override
        public String field() {
            return "entries[" + (entry - 1) + "].validTo";
        }
    }

    /// The organiser countersigns; the party signs.
    record CountersignatureOfParty() implements AgreementRefusal {
        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record NothingToCountersign() implements AgreementRefusal {
        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }
}
