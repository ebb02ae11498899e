package org.huiyi.meeting.write.setlegalhold;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.CustodyCommand.SetLegalHold;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The organiser, or whoever answers for privacy in the house, keeps a meeting's records as they are.
@RestController
class SetLegalHoldEndpoint {
    record Body(
            @NotNull Boolean held,
            @Asked(Rule.R49) @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MeetingDesk desk;

    SetLegalHoldEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/v1/meetings/{id}/legal-hold")
    @Scope({"meetings:write", "privacy:write"})
    @Cites({Rule.R38, Rule.R49})
    ResponseEntity<Answer> set(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            @IfMatch Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.because(body.reason()),
                (act, policy) ->
                        new SetLegalHold(
                                id, act, policy, body.held(), caller.has("privacy:write")));
    }
}
