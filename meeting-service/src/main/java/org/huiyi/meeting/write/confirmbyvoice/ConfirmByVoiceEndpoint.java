package org.huiyi.meeting.write.confirmbyvoice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.ImportantMatter;
import org.huiyi.meeting.meeting.MatterCommand.ConfirmByVoice;
import org.huiyi.meeting.meeting.MatterCommand.Voice;
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

/// Records that a party confirmed an important matter by voice, or could not be reached.
@RestController
class ConfirmByVoiceEndpoint {
    /// @param reached false records an attempt only
    record Body(
            @NotNull @Id String partyId,
            ImportantMatter.@NotNull Channel channel,
            @Size(max = Limits.LIST) @Nullable List<@Id String> persons,
            @Size(max = Limits.TEXT) @Nullable String summary,
            @Nullable Boolean reached,
            @PastOrPresent @Nullable Instant occurredAt,
            @Size(max = Limits.TEXT) @Nullable String reason) {
        Voice voice() {
            return new Voice(
                    channel,
                    persons == null ? List.of() : persons,
                    summary,
                    !Boolean.FALSE.equals(reached));
        }
    }

    private final MeetingDesk desk;

    ConfirmByVoiceEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/important-matters/{n}/voice-confirmations")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R08, Rule.R19, Rule.R48, Rule.R50})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable int n,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                new Told(body.occurredAt(), body.reason()),
                (act, policy) ->
                        new ConfirmByVoice(id, act, policy, n, body.partyId(), body.voice()));
    }
}
