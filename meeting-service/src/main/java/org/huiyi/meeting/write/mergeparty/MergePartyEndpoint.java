package org.huiyi.meeting.write.mergeparty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PlanCommand.MergeParty;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
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

/// Says that a party was registered under two ids.
@RestController
class MergePartyEndpoint {
    /// @param into the id that stays: the one in the tokens of the party's people
    record Body(@NotNull @Id String into, @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MeetingDesk desk;

    MergePartyEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/parties/{partyId}/merger")
    @Scope("meetings:write")
    @Cites({Rule.R01, Rule.R02, Rule.R38})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable @Id String partyId,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.because(body.reason()),
                (act, policy) -> new MergeParty(id, act, policy, partyId, body.into()));
    }
}
