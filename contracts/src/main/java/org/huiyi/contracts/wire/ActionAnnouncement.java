package org.huiyi.contracts.wire;

import java.time.Instant;

/// What action-service tells everybody, on `action.events.v1`, keyed by meeting.
public sealed interface ActionAnnouncement {
    String actionId();

    String meetingId();

    record ActionAssignedV1(
            String actionId, String meetingId, String partyId, String assignee, Instant dueAt)
            implements ActionAnnouncement {}

    record ActionAcceptedV1(String actionId, String meetingId) implements ActionAnnouncement {}

    /// Whoever owes it says that it is not theirs, or cannot be done so; why is not public (R46).
    record ActionContestedV1(String actionId, String meetingId) implements ActionAnnouncement {}

    record ProgressReportedV1(String actionId, String meetingId, int percent)
            implements ActionAnnouncement {}

    /// The organiser looked at it (R34).
    record ProgressCheckedV1(String actionId, String meetingId) implements ActionAnnouncement {}

    /// The organiser gave more time; `dueAt` is the new due time, and an overdue action is not any more.
    record ActionExtendedV1(String actionId, String meetingId, Instant dueAt)
            implements ActionAnnouncement {}

    record ActionOverdueV1(String actionId, String meetingId, Instant dueAt)
            implements ActionAnnouncement {}

    record ActionCompletedV1(String actionId, String meetingId, Instant completedAt)
            implements ActionAnnouncement {}

    /// The organiser's word on a completion: accepted, or returned to the assignee.
    record ActionVerifiedV1(String actionId, String meetingId, boolean accepted)
            implements ActionAnnouncement {}
}
