package org.huiyi.meeting.write.publishminutes;

import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Receipt;
import org.huiyi.meeting.minutes.MinutesCommand.PublishMinutes;
import org.huiyi.meeting.write.FactsOfMeeting;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Publishes the draft as it stands.
@RestController
final class PublishMinutesEndpoint {
    /// @param lateReason needed once the due time has passed
    record Body(@Nullable String lateReason) {}

    private final Commands commands;
    private final FactsOfMeeting meetings;
    private final Acts acts;
    private final Answers answers;

    PublishMinutesEndpoint(Commands commands, FactsOfMeeting meetings, Acts acts, Answers answers) {
        this.commands = commands;
        this.meetings = meetings;
        this.acts = acts;
        this.answers = answers;
    }

    @PostMapping("/v1/meetings/{id}/minutes/publication")
    @PreAuthorize("hasAuthority('SCOPE_minutes:publish')")
    ResponseEntity<Answer> publish(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Body body,
            Caller caller,
            Conditions conditions) {
        var facts = meetings.of(id, caller);
        var lateReason = body == null ? null : body.lateReason();
        var command =
                new PublishMinutes(
                        id, facts, lateReason, acts.now(caller), facts.policyVersion("preset-1"));
        Receipt receipt = commands.send(command, conditions);
        return answers.ok(id, receipt);
    }
}
