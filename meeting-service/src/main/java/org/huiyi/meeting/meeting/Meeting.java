package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.huiyi.meeting.meeting.CourseEvent.EndCorrected;
import org.jspecify.annotations.Nullable;

/// A meeting in one of its states; each knows only what it may know.
public sealed interface Meeting {
    record NotScheduled() implements Meeting {}

    /// A meeting that was registered.
    sealed interface Registered extends Meeting {
        Plan plan();

        MeetingStatus status();

        /// The same state with another plan.
        Registered with(Plan plan);
    }

    record Scheduled(Plan plan) implements Registered {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.SCHEDULED;
        }

        @Override
        public Registered with(Plan changed) {
            return new Scheduled(changed);
        }
    }

    /// The notice was sent and not every party has accepted.
    record Convened(Plan plan) implements Registered {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.CONVENED;
        }

        @Override
        public Registered with(Plan changed) {
            return new Convened(changed);
        }
    }

    record Confirmed(Plan plan) implements Registered {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.CONFIRMED;
        }

        @Override
        public Registered with(Plan changed) {
            return new Confirmed(changed);
        }
    }

    /// Started and not ended, whether it is held just now or not.
    sealed interface UnderWay extends Registered {
        Instant startedAt();

        /// The last start, suspension or resumption: what the next turn cannot come before.
        default Instant lastTurn() {
            return plan().proceedings().turns().last().orElse(startedAt());
        }
    }

    record InSession(Plan plan, Instant startedAt) implements UnderWay {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.IN_SESSION;
        }

        @Override
        public Registered with(Plan changed) {
            return new InSession(changed, startedAt);
        }
    }

    /// Held up for a while; that is no end.
    record Suspended(Plan plan, Instant startedAt) implements UnderWay {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.SUSPENDED;
        }

        @Override
        public Registered with(Plan changed) {
            return new Suspended(changed, startedAt);
        }
    }

    /// @param evaluation null until it is given
    record Ended(Plan plan, Course course, @Nullable Evaluation evaluation) implements Registered {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.ENDED;
        }

        @Override
        public Registered with(Plan changed) {
            return new Ended(changed, course, evaluation);
        }
    }

    record Closed(Plan plan, Course course, @Nullable Evaluation evaluation) implements Registered {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.CLOSED;
        }

        @Override
        public Registered with(Plan changed) {
            return new Closed(changed, course, evaluation);
        }
    }

    record Cancelled(Plan plan) implements Registered {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.CANCELLED;
        }

        @Override
        public Registered with(Plan changed) {
            return new Cancelled(changed);
        }
    }

    /// How a meeting that is over went.
    ///
    /// @param minutesDueAt fixed at the end by the policy of `policyVersion`
    /// @param provisional nobody told its end
    /// @param evaluationDueAt null where it was never settled
    /// @param evaluationOverdue whether that time is on record as passed
    /// @param toldAt when an end was first told; null while nobody has, and where it was never kept
    record Course(
            Instant startedAt,
            Instant endedAt,
            Instant minutesDueAt,
            String policyVersion,
            boolean provisional,
            @Nullable Instant evaluationDueAt,
            boolean evaluationOverdue,
            @Nullable Instant toldAt) {
        /// Minutes and evaluation have another time with another end.
        Course corrected(EndCorrected e) {
            boolean anew = e.evaluationDueAt() != null;
            return new Course(
                    startedAt,
                    e.endedAt(),
                    e.minutesDueAt(),
                    e.policyVersion(),
                    false,
                    anew ? e.evaluationDueAt() : evaluationDueAt,
                    !anew && evaluationOverdue,
                    e.toldAt() == null ? toldAt : e.toldAt());
        }

        Course withEvaluationOverdue() {
            return new Course(
                    startedAt,
                    endedAt,
                    minutesDueAt,
                    policyVersion,
                    provisional,
                    evaluationDueAt,
                    true,
                    toldAt);
        }

        /// Whether the time of the evaluation passed by then and is not on record as passed.
        boolean missesEvaluation(Instant at) {
            return evaluationDueAt != null && !evaluationOverdue && at.isAfter(evaluationDueAt);
        }
    }
}
