package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import org.huiyi.meeting.meeting.ResourceRequest;
import org.jspecify.annotations.Nullable;

/// What a party was asked to bring, and its word on it.
///
/// @param committed null until the party answers
record ResourceView(
        int n,
        String partyId,
        String resource,
        Instant neededBy,
        @Nullable Boolean committed,
        @Nullable String note) {
    static ResourceView of(ResourceRequest request) {
        var answer = request.answer();
        return new ResourceView(
                request.n(),
                request.partyId(),
                request.resource(),
                request.neededBy(),
                answer == null ? null : answer.committed(),
                answer == null ? null : MeetingView.text(answer.note()));
    }
}
