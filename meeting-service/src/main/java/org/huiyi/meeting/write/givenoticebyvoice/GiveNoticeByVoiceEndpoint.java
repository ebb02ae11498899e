package org.huiyi.meeting.write.givenoticebyvoice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PlanCommand.GiveNoticeByVoice;
import org.huiyi.meeting.meeting.VoiceChannel;
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

/// The notice went to a party by another way than the system's mail.
@RestController
class GiveNoticeByVoiceEndpoint {
    /// @param personId the contact that was spoken to
    /// @param note what was said, in writing
    record Body(
            @NotNull @Id String partyId,
            @NotNull @Id String personId,
            @NotNull VoiceChannel channel,
            @Asked(Rule.R48) @Size(max = Limits.TEXT) @Nullable String note,
            @PastOrPresent @Nullable Instant occurredAt,
            @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MeetingDesk desk;

    GiveNoticeByVoiceEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/notice/deliveries")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R21, Rule.R38, Rule.R48})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                new Told(body.occurredAt(), body.reason()),
                (act, policy) ->
                        new GiveNoticeByVoice(
                                id,
                                act,
                                policy,
                                body.partyId(),
                                body.personId(),
                                body.channel(),
                                body.note()));
    }
}
