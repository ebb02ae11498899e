package org.huiyi.meeting.read.duties;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What a rule asks of the caller next.
///
/// @param title of the meeting; absent where it is withheld
/// @param party that owes it
/// @param person in whose hands it is
/// @param dueAt absent where the rules set no time
/// @param link where it is done: a path at this service, or below `/v1/actions` at action-service
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyView(
        String id,
        String kind,
        Rule rule,
        String clause,
        String meetingId,
        @Nullable String title,
        String what,
        String party,
        @Nullable String person,
        @Nullable Instant dueAt,
        boolean overdue,
        String link) {
    static DutyView of(DutyRow row, String what, Instant now) {
        return new DutyView(
                row.id(),
                row.kind(),
                row.rule(),
                row.rule().clause(),
                row.meetingId(),
                row.title(),
                what,
                row.party(),
                row.person(),
                row.dueAt(),
                row.dueAt() != null && now.isAfter(row.dueAt()),
                row.link());
    }
}
