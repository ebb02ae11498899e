package org.huiyi.meeting.write.raisedisagreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.DisagreementCommand.RaiseDisagreement;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Says that a party disagrees.
@RestController
class RaiseDisagreementEndpoint {
    /// @param sides the other parties that are a side, if they are named
    record Body(
            @Asked(Rule.R41) @Size(max = Limits.LINE) @Nullable String topic,
            @Asked(Rule.R41) @Size(max = Limits.TEXT) @Nullable String description,
            @Size(max = Limits.LIST) @Nullable List<@Id String> sides) {
        List<String> named() {
            return sides == null ? List.of() : sides;
        }
    }

    private final MeetingDesk desk;

    RaiseDisagreementEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/disagreements")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R08, Rule.R41})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.NOTHING,
                (act, policy) ->
                        new RaiseDisagreement(
                                id, act, policy, body.topic(), body.description(), body.named()));
    }
}
