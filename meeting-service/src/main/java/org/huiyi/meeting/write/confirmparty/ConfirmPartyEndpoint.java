package org.huiyi.meeting.write.confirmparty;

import jakarta.validation.Valid;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PlanCommand.ConfirmParty;
import org.huiyi.meeting.write.Clashes;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// A party says whether it comes, and whom it sends.
@RestController
class ConfirmPartyEndpoint {
    private final MeetingDesk desk;
    private final Clashes clashes;

    ConfirmPartyEndpoint(MeetingDesk desk, Clashes clashes) {
        this.desk = desk;
        this.clashes = clashes;
    }

    @PutMapping("/v1/meetings/{id}/confirmations/{partyId}")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R08, Rule.R19, Rule.R20, Rule.R22, Rule.R48})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable @Id String partyId,
            @Valid @RequestBody ConfirmationBody body,
            Caller caller,
            @IfMatch Conditions conditions) {
        var request = new Request(id, caller, conditions);
        return desk.take(
                request,
                Told.because(body.reason()),
                (act, policy) ->
                        new ConfirmParty(
                                id,
                                act,
                                policy,
                                partyId,
                                body.confirmation(),
                                clashes.of(request, body.coming())));
    }
}
