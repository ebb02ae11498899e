package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.Map;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What is asked of the course of a meeting that is held: its pauses, its times and signs of its end.
public sealed interface CourseCommand extends MeetingCommand {
    record SuspendMeeting(String meetingId, Act act, PolicyInForce policy)
            implements CourseCommand {}

    record ResumeMeeting(String meetingId, Act act, PolicyInForce policy)
            implements CourseCommand {}

    /// One of the two is given: the new end, or how much longer.
    record ExtendMeeting(
            String meetingId,
            Act act,
            PolicyInForce policy,
            @Nullable Instant endsAt,
            @Nullable Integer minutes)
            implements CourseCommand {}

    /// @param n the item's place in the agenda, counted from 1
    /// @param agreements of each party with the organiser, since not everybody may stay for every item
    record StartItem(
            String meetingId,
            Act act,
            PolicyInForce policy,
            int n,
            Map<String, AgreementOnRecord> agreements)
            implements CourseCommand {
        /// Where no agreements were looked for.
        public StartItem(String meetingId, Act act, PolicyInForce policy, int n) {
            this(meetingId, act, policy, n, Map.of());
        }

        @Override
        public Standing standing() {
            return Standing.STAFF;
        }
    }

    /// @param n the item's place in the agenda, counted from 1
    record EndItem(String meetingId, Act act, PolicyInForce policy, int n)
            implements CourseCommand {
        @Override
        public Standing standing() {
            return Standing.STAFF;
        }
    }

    /// A conference platform says that everybody is gone. People may come back, unless it is conclusive.
    ///
    /// @param conclusive nobody can come back: this is the end
    /// @param minutesOverdue as folded from the minutes' own history
    record SignalEnd(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String source,
            boolean conclusive,
            boolean minutesOverdue)
            implements CourseCommand {
        public SignalEnd(
                String meetingId,
                Act act,
                PolicyInForce policy,
                String source,
                boolean conclusive) {
            this(meetingId, act, policy, source, conclusive, false);
        }

        @Override
        public Standing standing() {
            return Standing.STAFF;
        }
    }

    /// The house's own: a suspension lasted so long that the session is over. Never refused.
    record DeclareSessionEnded(String meetingId, Act act, PolicyInForce policy, Instant dueAt)
            implements CourseCommand {
        @Override
        public Standing standing() {
            return Standing.HOUSE;
        }
    }

    /// The house's own: nobody ended the meeting by that time. Never refused.
    record DeclareProvisionalEnd(String meetingId, Act act, PolicyInForce policy, Instant dueAt)
            implements CourseCommand {
        @Override
        public Standing standing() {
            return Standing.HOUSE;
        }
    }
}
