package org.huiyi.rest.house;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;

/// Every way the room says no.
public sealed interface RoomRefusal extends Refusal {
    record RoomUnknown() implements RoomRefusal {
        @Override
        public Rule rule() {
            return Rule.R57;
        }

        @Override
        public Ground ground() {
            return Ground.HIDDEN;
        }
    }

    record NotTheKeeper(String sub) implements RoomRefusal {
        @Override
        public Rule rule() {
            return Rule.R38;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record RoomClosed(Instant since) implements RoomRefusal {
        @Override
        public Rule rule() {
            return Rule.R51;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record NoSuchSeat(int seat) implements RoomRefusal {
        @Override
        public Rule rule() {
            return Rule.R12;
        }

        @Override
        public Ground ground() {
            return Ground.INPUT;
        }

        @Override
        public String field() {
            return "guests[0].seat";
        }
    }

    record TooShort(Duration given, Duration least) implements RoomRefusal {
        @Override
        public Rule rule() {
            return Rule.R12;
        }
    }

    /// Nested as in a service with many parts.
    sealed interface SeatRefusal extends RoomRefusal {
        record SeatsMissing(List<String> parties) implements SeatRefusal {
            @Override
            public Rule rule() {
                return Rule.R01;
            }
        }
    }
}
