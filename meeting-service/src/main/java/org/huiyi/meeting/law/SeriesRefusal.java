package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.*;

import java.time.LocalDate;
import org.huiyi.contracts.law.Rule;

/// Why a series is not planned or changed.
public sealed interface SeriesRefusal extends MeetingRefusal {
    /// The name stands for another series of this party.
    record SeriesTaken(String name) implements SeriesRefusal {
        @Override
        public Rule rule() {
            return R02;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record OccurrenceUnknown(LocalDate date) implements SeriesRefusal {
        @Override
        public Rule rule() {
            return R53;
        }
    }

    /// It has started, is over or is called off.
    record OccurrenceSettled(LocalDate date) implements SeriesRefusal {
        @Override
        public Rule rule() {
            return R02;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }
}
