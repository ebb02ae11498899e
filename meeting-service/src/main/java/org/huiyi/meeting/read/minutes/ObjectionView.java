package org.huiyi.meeting.read.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.huiyi.meeting.minutes.Aftermath.Objection;
import org.jspecify.annotations.Nullable;

/// @param n counted from 1
/// @param answer left out as long as nobody answered
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObjectionView(
        int n,
        int edition,
        String partyId,
        Instant objectedAt,
        String text,
        @Nullable Instant answeredAt,
        @Nullable String answer) {
    static ObjectionView of(Objection o) {
        var answer = o.answer();
        return new ObjectionView(
                o.n(),
                o.edition(),
                o.partyId(),
                o.objectedAt(),
                o.text().readable(),
                answer == null ? null : answer.answeredAt(),
                answer == null ? null : answer.text().readable());
    }
}
