package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What is asked about who was there, beside their coming and going.
public sealed interface AttendanceCommand extends MeetingCommand {
    /// All of them or none.
    record SignInAll(String meetingId, Act act, PolicyInForce policy, List<SignIn> arrivals)
            implements AttendanceCommand {
        @Override
        public Standing standing() {
            return Standing.TAKING_PART;
        }
    }

    /// The times of a person's stay were others; without a time it is the reason given afterwards.
    ///
    /// @param minutesPublished as folded from the minutes' own history
    /// @param stay which of the person's, counted from 1; null means the last, or one that is added
    /// @param partyId whom the person attended for, where nobody named them
    /// @param onRecord what bound the person, as folded from the register of the organiser and their party
    record CorrectAttendance(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String personId,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt,
            boolean minutesPublished,
            @Nullable Integer stay,
            @Nullable String partyId,
            AgreementOnRecord onRecord)
            implements AttendanceCommand {
        /// Of the last stay, or of one that is added.
        public CorrectAttendance(
                String meetingId,
                Act act,
                PolicyInForce policy,
                String personId,
                @Nullable Instant arrivedAt,
                @Nullable Instant leftAt,
                boolean minutesPublished) {
            this(
                    meetingId,
                    act,
                    policy,
                    personId,
                    arrivedAt,
                    leftAt,
                    minutesPublished,
                    null,
                    null,
                    AgreementOnRecord.NONE);
        }

        @Override
        public Standing standing() {
            return new Standing.OfPerson(personId);
        }
    }

    /// The organiser's word on a person's lateness, early leave or absence.
    record JustifyAttendance(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String personId,
            boolean justified,
            @Nullable String note)
            implements AttendanceCommand {}
}
