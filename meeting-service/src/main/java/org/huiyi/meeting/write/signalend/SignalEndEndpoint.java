package org.huiyi.meeting.write.signalend;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.meeting.CourseCommand.SignalEnd;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Takes a conference platform's word that everybody is gone; only a conclusive one ends the meeting.
@RestController
class SignalEndEndpoint {
    /// @param conclusive nobody can come back: this is the end
    record Body(
            @NotBlank @Size(max = Limits.LINE) String source,
            @Nullable Boolean conclusive,
            @PastOrPresent @Nullable Instant occurredAt,
            @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MeetingDesk desk;
    private final MinutesOfMeetings minutes;

    SignalEndEndpoint(MeetingDesk desk, MinutesOfMeetings minutes) {
        this.desk = desk;
        this.minutes = minutes;
    }

    @PostMapping("/v1/meetings/{id}/provisional-end")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R23, Rule.R25, Rule.R30, Rule.R51})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                new Told(body.occurredAt(), body.reason()),
                (act, policy) ->
                        new SignalEnd(
                                id,
                                act,
                                policy,
                                body.source(),
                                Boolean.TRUE.equals(body.conclusive()),
                                minutes.areOverdue(id)));
    }
}
