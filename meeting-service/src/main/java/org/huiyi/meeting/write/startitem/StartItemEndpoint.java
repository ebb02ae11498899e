package org.huiyi.meeting.write.startitem;

import jakarta.validation.Valid;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.door.Exposure;
import org.huiyi.meeting.meeting.CourseCommand.StartItem;
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

/// Says that an item of the agenda is on.
@RestController
class StartItemEndpoint {

    private final MeetingDesk desk;
    private final Exposure exposure;

    StartItemEndpoint(MeetingDesk desk, Exposure exposure) {
        this.desk = desk;
        this.exposure = exposure;
    }

    @PostMapping("/v1/meetings/{id}/agenda-items/{n}/start")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R23, Rule.R51, Rule.R54})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable int n,
            @Valid @RequestBody(required = false) @Nullable Told told,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.orNothing(told),
                (act, policy) -> new StartItem(id, act, policy, n, exposure.agreementsOf(id)));
    }
}
