package org.huiyi.meeting.write.appointrecorder;

import jakarta.validation.Valid;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PlanCommand.AppointRecorder;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Names who records; in session this is a hand-over.
@RestController
class AppointRecorderEndpoint {
    record Body(@Asked(Rule.R25) @Id @Nullable String personId) {}

    private final MeetingDesk desk;

    AppointRecorderEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/v1/meetings/{id}/recorder")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R25, Rule.R38})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            @IfMatch Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.NOTHING,
                (act, policy) -> new AppointRecorder(id, act, policy, body.personId()));
    }
}
