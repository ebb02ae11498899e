package org.huiyi.meeting.write.handoverminutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.minutes.Channel;
import org.huiyi.meeting.minutes.MinutesCommand.HandOverMinutes;
import org.huiyi.meeting.write.MinutesDesk;
import org.huiyi.meeting.write.MinutesDesk.Request;
import org.huiyi.rest.Answer;
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

/// The minutes went to a party by another channel than the system's mail. Counts from now.
@RestController
final class HandOverMinutesEndpoint {
    record Body(@NotNull @Id String partyId, @NotNull Channel channel) {}

    private final MinutesDesk desk;

    HandOverMinutesEndpoint(MinutesDesk desk) {
        this.desk = desk;
    }

    @PostMapping({
        "/v1/meetings/{id}/minutes/deliveries",
        "/v1/meetings/{id}/sessions/{session}/minutes/deliveries"
    })
    @Scope("minutes:publish")
    @Cites({Rule.R31, Rule.R32, Rule.R38})
    ResponseEntity<Answer> handOver(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer session,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, session, caller, conditions),
                (facts, act, policy) ->
                        new HandOverMinutes(
                                id, facts, body.partyId(), body.channel(), act, policy));
    }
}
