package org.huiyi.meeting.write.draftminutes;

import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.minutes.MinutesCommand.DraftMinutes;
import org.huiyi.meeting.write.FactsOfMeeting;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Replaces the draft as a whole; it may be incomplete.
@RestController
final class DraftMinutesEndpoint {
    private final Commands commands;
    private final FactsOfMeeting meetings;
    private final Acts acts;
    private final Answers answers;

    DraftMinutesEndpoint(Commands commands, FactsOfMeeting meetings, Acts acts, Answers answers) {
        this.commands = commands;
        this.meetings = meetings;
        this.acts = acts;
        this.answers = answers;
    }

    @PutMapping("/v1/meetings/{id}/minutes")
    @PreAuthorize("hasAuthority('SCOPE_meetings:write')")
    ResponseEntity<Answer> draft(
            @PathVariable String id,
            @RequestBody Draft draft,
            Caller caller,
            @IfMatch(required = false) Conditions conditions) {
        var contents = draft.contents(caller.actor().sub());
        var facts = meetings.of(id, caller);
        var command =
                new DraftMinutes(
                        id, facts, contents, acts.now(caller), facts.policyVersion("preset-1"));
        return answers.ok(id, commands.send(command, conditions));
    }
}
