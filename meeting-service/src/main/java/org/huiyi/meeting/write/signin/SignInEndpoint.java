package org.huiyi.meeting.write.signin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.door.Reception;
import org.huiyi.meeting.door.Reception.Arrival;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;
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

/// Records that somebody came.
@RestController
class SignInEndpoint {
    /// @param partyId whom they come for; asked where nobody named the person and somebody else signs them in
    record Body(
            @NotNull @Id String personId,
            @Id @Nullable String partyId,
            @PastOrPresent @Nullable Instant occurredAt,
            @Size(max = Limits.TEXT) @Nullable String reason,
            @Size(max = 64) @Nullable String source) {}

    private final MeetingDesk desk;

    private final Reception reception;

    SignInEndpoint(MeetingDesk desk, Reception reception) {
        this.desk = desk;
        this.reception = reception;
    }

    @PostMapping("/v1/meetings/{id}/arrivals")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R08, Rule.R22, Rule.R24, Rule.R25, Rule.R44, Rule.R52, Rule.R54})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var arrival = new Arrival(id, body.personId(), body.partyId(), caller, conditions);
        try {
            return take(arrival, body, reception.agreementOf(arrival));
        } catch (RefusedException refused) {
            throw reception.turnedAway(arrival, refused);
        }
    }

    private ResponseEntity<Answer> take(Arrival arrival, Body body, AgreementOnRecord onRecord) {
        return desk.take(
                new Request(arrival.meetingId(), arrival.caller(), arrival.conditions()),
                new Told(body.occurredAt(), body.reason()),
                (act, policy) ->
                        new SignIn(
                                arrival.meetingId(),
                                act,
                                policy,
                                body.personId(),
                                body.source(),
                                onRecord,
                                body.partyId()));
    }
}
