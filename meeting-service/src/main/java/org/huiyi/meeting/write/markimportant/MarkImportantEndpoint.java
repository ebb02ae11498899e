package org.huiyi.meeting.write.markimportant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.MatterCommand.MarkImportant;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Marks a matter as important: every party has to confirm it by voice.
@RestController
class MarkImportantEndpoint {
    record Body(@Asked(Rule.R50) @Size(max = Limits.TEXT) @Nullable String matter) {}

    private final MeetingDesk desk;

    MarkImportantEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/important-matters")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R38, Rule.R50})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.NOTHING,
                (act, policy) -> new MarkImportant(id, act, policy, body.matter()));
    }
}
