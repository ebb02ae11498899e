package org.huiyi.meeting.write.givefeedback;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.door.FeedbackBox;
import org.huiyi.meeting.door.FeedbackBox.Said;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.meeting.Evaluation.Objective;
import org.huiyi.meeting.write.Limits;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Somebody who was there says how the meeting did.
@RestController
class GiveFeedbackEndpoint {
    /// @param objective whether it was met
    record Body(@Nullable Objective objective, @Size(max = Limits.TEXT) @Nullable String words) {}

    private final SeenMeetings meetings;
    private final FeedbackBox box;
    private final Acts acts;

    GiveFeedbackEndpoint(SeenMeetings meetings, FeedbackBox box, Acts acts) {
        this.meetings = meetings;
        this.box = box;
        this.acts = acts;
    }

    /// The answer names nothing that was recorded: it could be shown to others.
    @Operation(summary = "Says, once and without a name, how the meeting did")
    @PostMapping("/v1/meetings/{id}/feedback")
    @Scope("meetings:write")
    @Cites(Rule.R36)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var seen = meetings.of(id, caller.actor(), new Until.Now());
        var now = acts.now(caller).receivedAt();
        box.put(
                seen.today(),
                caller.actor(),
                now,
                new Said(body.objective(), body.words(), conditions.dryRun()));
    }
}
