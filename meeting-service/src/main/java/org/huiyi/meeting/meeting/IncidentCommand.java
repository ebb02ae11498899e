package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What is asked when something unforeseen happens.
public sealed interface IncidentCommand extends MeetingCommand {
    /// The act's time is when it began.
    ///
    /// @param kind null when none was named, which is refused; so is a missing description
    record ReportIncident(
            String meetingId,
            Act act,
            PolicyInForce policy,
            Incident.@Nullable Kind kind,
            @Nullable String description,
            @Nullable String effect)
            implements IncidentCommand {
        @Override
        public Standing standing() {
            return Standing.TAKING_PART;
        }
    }

    /// @param n counted from 1
    /// @param action what was done about it
    record ResolveIncident(
            String meetingId, Act act, PolicyInForce policy, int n, @Nullable String action)
            implements IncidentCommand {
        @Override
        public Standing standing() {
            return Standing.STAFF;
        }
    }

    /// Word of it goes to a party by voice, since the other way is out or did not reach it.
    ///
    /// @param note what was said, in writing
    record TellIncidentByVoice(
            String meetingId,
            Act act,
            PolicyInForce policy,
            int n,
            String partyId,
            String personId,
            VoiceChannel channel,
            @Nullable String note)
            implements IncidentCommand {
        @Override
        public Standing standing() {
            return Standing.STAFF;
        }
    }

    /// The house's own: every incident that was due at that time and is open is declared overdue. Never
    /// refused.
    record DeclareIncidentsOverdue(String meetingId, Act act, PolicyInForce policy, Instant dueAt)
            implements IncidentCommand {
        @Override
        public Standing standing() {
            return Standing.HOUSE;
        }
    }
}
