package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Evidences;

/// What came of making a planned meeting ready.
public sealed interface PreparationEvent extends MeetingEvent {
    /// The agenda that was pending stands from now on.
    ///
    /// @param parties those that had been sent the difference, or had to be
    /// @param asIncident the meeting started first: not all of them had been sent it
    @Evidences(R53)
    record AgendaChangeTookEffect(
            String meetingId,
            int change,
            List<String> parties,
            boolean asIncident,
            Instant effectiveAt)
            implements PreparationEvent {}

    /// No contact of these parties could be sent the difference.
    @Evidences({R28, R53})
    record AgendaChangeNotTold(String meetingId, int change, List<String> parties, Instant failedAt)
            implements PreparationEvent {}
}
