package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What is asked of a meeting that is held.
public sealed interface SessionCommand extends MeetingCommand {
    /// @param materials as folded from the material's own history
    record StartMeeting(String meetingId, Act act, PolicyInForce policy, MaterialsAtStart materials)
            implements SessionCommand {}

    /// @param source what took the arrival: a kiosk, a conference connector, a list kept by hand
    /// @param onRecord what binds the person, as folded from the register of the organiser and their party
    /// @param partyId whom the person attends for, where nobody named them
    record SignIn(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String personId,
            @Nullable String source,
            AgreementOnRecord onRecord,
            @Nullable String partyId)
            implements SessionCommand {
        /// Of somebody whose party is known.
        public SignIn(
                String meetingId,
                Act act,
                PolicyInForce policy,
                String personId,
                @Nullable String source,
                AgreementOnRecord onRecord) {
            this(meetingId, act, policy, personId, source, onRecord, null);
        }

        /// Where no agreement was looked for.
        public SignIn(
                String meetingId,
                Act act,
                PolicyInForce policy,
                String personId,
                @Nullable String source) {
            this(meetingId, act, policy, personId, source, AgreementOnRecord.NONE);
        }

        @Override
        public Standing standing() {
            return new Standing.OfPerson(personId);
        }
    }

    record Leave(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String personId,
            @Nullable String source)
            implements SessionCommand {
        @Override
        public Standing standing() {
            return new Standing.OfPerson(personId);
        }
    }

    /// Told again with another time it corrects the end.
    ///
    /// @param minutesOverdue as folded from the minutes' own history
    record EndMeeting(String meetingId, Act act, PolicyInForce policy, boolean minutesOverdue)
            implements SessionCommand {
        public EndMeeting(String meetingId, Act act, PolicyInForce policy) {
            this(meetingId, act, policy, false);
        }
    }

    /// A meeting that was held before anybody registered it: its start and end in one. The act's reason
    /// says why it was not registered before.
    record RegisterHeld(
            String meetingId, Act act, PolicyInForce policy, Instant startedAt, Instant endedAt)
            implements SessionCommand {}
}
