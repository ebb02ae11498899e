package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

/// What was said of who was there, after they came or went; what was said first stays in the history.
public sealed interface AttendanceEvent extends MeetingEvent {
    /// How a stay of the person really was.
    ///
    /// @param stay which of the person's, counted from 1; null means the last
    @Evidences({R24, R44, R52})
    record AttendanceCorrected(
            String meetingId,
            String personId,
            String partyId,
            Instant arrivedAt,
            @Nullable Instant leftAt,
            boolean late,
            boolean early,
            String correctedBy,
            Personal reason,
            @Nullable Integer stay)
            implements AttendanceEvent {
        /// Of the last stay.
        public AttendanceCorrected(
                String meetingId,
                String personId,
                String partyId,
                Instant arrivedAt,
                @Nullable Instant leftAt,
                boolean late,
                boolean early,
                String correctedBy,
                Personal reason) {
            this(
                    meetingId,
                    personId,
                    partyId,
                    arrivedAt,
                    leftAt,
                    late,
                    early,
                    correctedBy,
                    reason,
                    null);
        }
    }

    /// A reason given afterwards.
    @Evidences(R52)
    record AttendanceExplained(String meetingId, String personId, Personal reason)
            implements AttendanceEvent {}

    @Evidences({R44, R52})
    record AttendanceJustified(
            String meetingId, String personId, boolean justified, @Nullable Personal note)
            implements AttendanceEvent {}

    /// Going early is nobody's fault.
    ///
    /// @param incident the number of the incident; null when the person was back soon
    @Evidences(R52)
    record EarlyLeaveExcused(
            String meetingId, String personId, Instant leftAt, @Nullable Integer incident)
            implements AttendanceEvent {}
}
