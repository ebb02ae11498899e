package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R15;
import static org.huiyi.contracts.law.Rule.R18;
import static org.huiyi.contracts.law.Rule.R43;

import java.time.Instant;
import org.huiyi.contracts.law.Rule;

/// Why material is not taken, handed out, asked for or sent back.
public sealed interface MaterialRefusal extends MeetingRefusal {
    record MaterialNotYours() implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R15;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record NoSuchItem(int item) implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R15;
        }

        @Override
        public Ground ground() {
            return Ground.INPUT;
        }

        @Override
        public String field() {
            return "agendaItem";
        }
    }

    /// Saying that none is needed.
    record NoMaterialWithoutReason() implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R15;
        }
    }

    /// Saying that none is needed while some is there.
    record MaterialThereAlready(int pieces) implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R15;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record HandOutNotYours() implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R18;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record ReceiverMissing() implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R18;
        }
    }

    record ReceiverOfNoParty(String partyId) implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R18;
        }
    }

    record RequestNotYours(String partyId) implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R43;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record NoSuchRequest(int number) implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R43;
        }

        @Override
        public Ground ground() {
            return Ground.INPUT;
        }

        @Override
        public String field() {
            return "request";
        }
    }

    /// @param missing the field as in the API
    record RequestIncomplete(String missing) implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R43;
        }
    }

    record RequestToAStranger(String partyId) implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R43;
        }
    }

    record RequestDueInThePast(Instant dueAt) implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R43;
        }
    }

    record ReturnWithoutReason() implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R43;
        }
    }

    /// There is nothing to send back, or nothing is waited for.
    record RequestNotOpen(int number, String state) implements MaterialRefusal {
        @Override
        public Rule rule() {
            return R43;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }
}
