package org.huiyi.contracts.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// Work for action-service, on `action.requests.v1`, keyed by meeting.
public sealed interface ActionRequest {
    String meetingId();

    /// An action item of published minutes (R33). `item` and `resolution` count from 1.
    record AssignV1(
            String causeEventId,
            String meetingId,
            String title,
            int item,
            int resolution,
            Personal task,
            String organiser,
            String partyId,
            String assignee,
            boolean assigneeIsPerson,
            Instant dueAt,
            @Nullable Duration checkEvery,
            String policyVersion,
            List<Recipient> recipients)
            implements ActionRequest {}
}
