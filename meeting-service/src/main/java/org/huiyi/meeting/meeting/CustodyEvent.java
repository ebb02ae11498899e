package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;

/// What became of the keeping of a meeting's records and of those named in them.
public sealed interface CustodyEvent extends MeetingEvent {
    @Evidences(Rule.R49)
    record LegalHoldPlaced(String meetingId, Personal reason, Instant since)
            implements CustodyEvent {}

    @Evidences(Rule.R49)
    record LegalHoldLifted(String meetingId, Personal reason, Instant liftedAt)
            implements CustodyEvent {}

    /// Whoever held these roles left their organisation: the roles are nobody's now.
    ///
    /// @param roles as in {@link Roles}
    @Evidences(Rule.R10)
    record DutyOrphaned(String meetingId, String personId, List<String> roles, Instant orphanedAt)
            implements CustodyEvent {}
}
