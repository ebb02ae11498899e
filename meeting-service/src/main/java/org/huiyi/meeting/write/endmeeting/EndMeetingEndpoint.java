package org.huiyi.meeting.write.endmeeting;

import jakarta.validation.Valid;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.meeting.SessionCommand.EndMeeting;
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

/// Ends the meeting and starts the clock of its minutes; told again with another time it corrects the end.
@RestController
class EndMeetingEndpoint {
    private final MeetingDesk desk;
    private final MinutesOfMeetings minutes;

    EndMeetingEndpoint(MeetingDesk desk, MinutesOfMeetings minutes) {
        this.desk = desk;
        this.minutes = minutes;
    }

    @PostMapping("/v1/meetings/{id}/end")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R25, Rule.R30, Rule.R38, Rule.R51})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable Told told,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.orNothing(told),
                (act, policy) -> new EndMeeting(id, act, policy, minutes.areOverdue(id)));
    }
}
