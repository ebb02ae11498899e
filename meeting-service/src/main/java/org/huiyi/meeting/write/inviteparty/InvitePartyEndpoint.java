package org.huiyi.meeting.write.inviteparty;

import jakarta.validation.Valid;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PlanCommand.InviteParty;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.PartyBody;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.MalformedException;
import org.huiyi.rest.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Invites a party, or restates what it is invited for.
@RestController
class InvitePartyEndpoint {
    private final MeetingDesk desk;

    InvitePartyEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/v1/meetings/{id}/parties/{partyId}")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R08, Rule.R09, Rule.R10, Rule.R21, Rule.R38, Rule.R48})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable @Id String partyId,
            @Valid @RequestBody PartyBody body,
            Caller caller,
            @IfMatch Conditions conditions) {
        if (body.partyId() != null && !body.partyId().equals(partyId)) {
            throw new MalformedException("partyId", "differs-from-path");
        }
        return desk.take(
                new Request(id, caller, conditions),
                Told.because(body.reason()),
                (act, policy) -> new InviteParty(id, act, policy, body.party(partyId, caller)));
    }
}
