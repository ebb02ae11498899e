package org.huiyi.meeting.write.acknowledgepurpose;

import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PlanCommand.AcknowledgePurpose;
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
import org.springframework.web.bind.annotation.RestController;

/// A party takes note of purpose and topics.
@RestController
class AcknowledgePurposeEndpoint {
    private final MeetingDesk desk;

    AcknowledgePurposeEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/v1/meetings/{id}/acknowledgements/{partyId}")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R07, Rule.R19})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable @Id String partyId,
            Caller caller,
            @IfMatch Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.NOTHING,
                (act, policy) -> new AcknowledgePurpose(id, act, policy, partyId));
    }
}
