package org.huiyi.meeting.write.signinall;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.meeting.door.Reception;
import org.huiyi.meeting.door.Reception.Arrival;
import org.huiyi.meeting.door.Reception.Gathering;
import org.huiyi.meeting.meeting.AttendanceCommand.SignInAll;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Acts;
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

/// Records that several people came, all of them or none: a refusal of one refuses all.
@RestController
class SignInAllEndpoint {
    record Body(
            @JsonAlias("items") @NotNull @Size(min = 1, max = Limits.LIST)
                    List<@Valid Item> arrivals) {}

    /// @param partyId whom they come for; asked where nobody named the person and somebody else signs them in
    record Item(
            @NotNull @Id String personId,
            @Id @Nullable String partyId,
            @PastOrPresent @Nullable Instant occurredAt,
            @Size(max = Limits.TEXT) @Nullable String reason,
            @Size(max = 64) @Nullable String source) {}

    private final MeetingDesk desk;
    private final Reception reception;
    private final Acts acts;

    SignInAllEndpoint(MeetingDesk desk, Reception reception, Acts acts) {
        this.desk = desk;
        this.reception = reception;
        this.acts = acts;
    }

    @PostMapping("/v1/meetings/{id}/arrivals:batch")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R08, Rule.R22, Rule.R24, Rule.R25, Rule.R44, Rule.R52, Rule.R54})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var request = new Request(id, caller, conditions);
        var asked = new ArrayList<SignIn>();
        try {
            return desk.take(
                    request,
                    Told.NOTHING,
                    (act, policy) -> {
                        body.arrivals().forEach(item -> asked.add(arrival(request, item, policy)));
                        return new SignInAll(id, act, policy, List.copyOf(asked));
                    });
        } catch (RefusedException refused) {
            throw reception.turnedAway(asked, new Gathering(id, caller, conditions), refused);
        }
    }

    private SignIn arrival(Request request, Item item, PolicyInForce policy) {
        var arrival =
                new Arrival(
                        request.meetingId(),
                        item.personId(),
                        item.partyId(),
                        request.caller(),
                        request.conditions());
        return new SignIn(
                request.meetingId(),
                acts.at(request.caller(), item.occurredAt(), item.reason()),
                policy,
                item.personId(),
                item.source(),
                reception.agreementOf(arrival),
                item.partyId());
    }
}
